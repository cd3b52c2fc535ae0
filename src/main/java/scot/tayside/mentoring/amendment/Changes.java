package scot.tayside.mentoring.amendment;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.person.Particulars;
import scot.tayside.mentoring.programme.Outcome;
import scot.tayside.mentoring.referral.Request;
import scot.tayside.mentoring.referral.Requirement;
import scot.tayside.mentoring.referral.Terms;

/** What is different between what was said and what is said now. */
class Changes {

    static final String OFFENCE_SUMMARY = "Offence summary";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final List<Change> found = new ArrayList<>();

    static List<Change> between(Request old, Request now, Particulars known, Particulars newer) {
        Terms before = old.terms();
        Terms after = now.terms();
        Changes changes = new Changes();
        changes.of("First day of the order", day(before.orderStart()), day(after.orderStart()));
        changes.of("Last day of the order", day(before.orderEnd()), day(after.orderEnd()));
        changes.of(
                "Requirements of the order",
                titles(old.requirements(), Requirement::title),
                titles(now.requirements(), Requirement::title));
        changes.of(OFFENCE_SUMMARY, before.offenceSummary(), after.offenceSummary());
        changes.of(
                "Outcomes to work on", titles(old.outcomes(), Outcome::title), titles(now.outcomes(), Outcome::title));
        changes.of("Circumstances", before.circumstances(), after.circumstances());
        changes.of("How the risks are managed", before.riskManagement(), after.riskManagement());
        changes.of("Interpreter", before.interpreter(), after.interpreter());
        changes.of("Access needs", before.accessNeeds(), after.accessNeeds());
        changes.added("Risks, added", known.riskSummary(), newer.riskSummary());
        changes.replaced("Telephone", known.phone(), newer.phone());
        changes.replaced("Address", known.address(), newer.address());
        return List.copyOf(changes.found);
    }

    private void of(String field, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            found.add(new Change(field, before, after));
        }
    }

    /** What is left empty is not changed. */
    private void replaced(String field, @Nullable String known, @Nullable String newer) {
        if (newer != null) {
            of(field, known, newer);
        }
    }

    /** What was known of risks stays, and need not be repeated. */
    private void added(String field, @Nullable String known, @Nullable String more) {
        if (more != null && (known == null || !known.contains(more))) {
            found.add(new Change(field, null, more));
        }
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : DAY.format(day);
    }

    private static <E extends Enum<E>> @Nullable String titles(Set<E> values, Function<E, String> title) {
        return values.isEmpty() ? null : values.stream().sorted().map(title).collect(Collectors.joining("; "));
    }
}
