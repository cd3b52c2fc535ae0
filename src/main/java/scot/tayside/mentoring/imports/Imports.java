package scot.tayside.mentoring.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.review.Reviews;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.shared.RuleViolation;

/** Files of history: handed in, checked, and stored once confirmed. */
@Service
@Transactional
public class Imports {

    private static final Duration KEPT = Duration.ofDays(30);

    private final UploadQueries uploads;
    private final KnownQueries stored;
    private final RowWriter writer;
    private final Reviews reviews;
    private final MessageSource messages;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Imports(
            UploadQueries uploads,
            KnownQueries stored,
            RowWriter writer,
            Reviews reviews,
            MessageSource messages,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.uploads = uploads;
        this.stored = stored;
        this.writer = writer;
        this.reviews = reviews;
        this.messages = messages;
        this.facts = facts;
        this.clock = clock;
    }

    /** Takes a file in to be looked at; nothing of it is stored as history yet. */
    UUID handIn(String fileName, byte[] content, Viewer viewer) {
        ImportFile file = ImportFile.read(content);
        uploads.forgetBefore(clock.instant().minus(KEPT));
        UUID id = uploads.keep(fileName, content, file.size(), viewer, clock.instant());
        facts.publishEvent(fact("import.handed-in", id, "%d rows read".formatted(file.size())));
        return id;
    }

    @Transactional(readOnly = true)
    Check check(UUID upload) {
        return check(uploads.content(upload));
    }

    /**
     * Stores the good rows.
     *
     * @return whether this press did it; a second one changes nothing
     */
    boolean confirm(Upload upload) {
        if (!uploads.turn()) {
            throw new RuleViolation("imports.turn");
        }
        if (!uploads.claim(upload.id(), clock.instant())) {
            return false;
        }
        Check check = check(uploads.content(upload.id()));
        store(check);
        byte @Nullable [] rejected =
                check.badRows() == 0 ? null : FileWriter.rejected(check.bad(), problems(check), upload.isWorkbook());
        uploads.stored(upload.id(), check.goodRows(), rejected);
        facts.publishEvent(fact(
                "import.confirmed",
                upload.id(),
                "%d rows stored, %d with errors".formatted(check.goodRows(), check.badRows())));
        return true;
    }

    /**
     * Brings in a file at once, as the demonstration does.
     *
     * @throws IllegalArgumentException if any of its rows has an error
     */
    public void bringIn(byte[] content) {
        Check check = check(content);
        if (check.badRows() > 0) {
            throw new IllegalArgumentException("rows with errors: " + check.errors());
        }
        store(check);
        facts.publishEvent(new Audited.Fact(
                "import.brought-in", "import", "demonstration", null, "%d rows stored".formatted(check.goodRows())));
    }

    private Check check(byte[] content) {
        return Check.of(ImportFile.read(content), stored.known(), LocalDate.now(clock));
    }

    private void store(Check check) {
        for (Sheet sheet : Sheet.values()) {
            writer.store(sheet, check.good(sheet));
        }
        reviews.recomputeChanges(writer.cases(check.good(Sheet.REVIEWS)));
    }

    private Function<Row, String> problems(Check check) {
        var byRow = check.errors().stream()
                .collect(Collectors.groupingBy(problem -> problem.sheet() + "|" + problem.row()));
        return row -> byRow.getOrDefault(row.sheet() + "|" + row.number(), List.of()).stream()
                .map(problem -> problem.column() + ": "
                        + messages.getMessage(
                                problem.code(), problem.arguments().toArray(), Locale.UK))
                .collect(Collectors.joining(" "));
    }

    private static Audited fact(String action, UUID upload, String details) {
        return new Audited.Fact(action, "import", upload.toString(), null, details);
    }
}
