package scot.tayside.mentoring.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.shared.Unmet;
import scot.tayside.mentoring.snapshot.Edition;
import scot.tayside.mentoring.voice.Voice;
import scot.tayside.mentoring.voice.VoiceId;
import scot.tayside.mentoring.voice.Voices;

/** The quotes of a report, and whether each may be printed in an edition. */
@Component
class PrintableQuotes {

    private final ReportQueries queries;
    private final Voices voices;

    PrintableQuotes(ReportQueries queries, Voices voices) {
        this.queries = queries;
        this.voices = voices;
    }

    /** A quote, and what stands against printing it. */
    record Quote(Voice voice, @Nullable Unmet unmet) {}

    List<Quote> of(ReportId report, @Nullable SectionId section, Edition edition, LocalDate day) {
        return queries.quotes(report, section).stream()
                .map(id -> quote(id, edition, day))
                .toList();
    }

    /** What each edition may print of a section on that day. */
    List<FrozenQuote> frozen(ReportId report, SectionId section, LocalDate day) {
        return Stream.of(Edition.values())
                .flatMap(edition -> of(report, section, edition, day).stream()
                        .filter(quote -> quote.unmet() == null)
                        .map(quote -> new FrozenQuote(
                                quote.voice().id().value(),
                                edition,
                                quote.voice().text(),
                                quote.voice().source())))
                .toList();
    }

    /** Those that the edition may not print. */
    List<Quote> refused(ReportId report, Edition edition, LocalDate day) {
        return of(report, null, edition, day).stream()
                .filter(quote -> quote.unmet() != null)
                .toList();
    }

    /** Those that an edition of a frozen report prints and may print no longer. */
    List<Quote> withdrawn(ReportId report, Edition edition, LocalDate day) {
        return queries.frozenQuotes(report, edition).stream()
                .map(id -> quote(id, edition, day))
                .filter(quote -> quote.unmet() != null)
                .toList();
    }

    private Quote quote(UUID id, Edition edition, LocalDate day) {
        VoiceId voice = new VoiceId(id);
        return new Quote(
                voices.find(voice), voices.mayBeUsed(voice, edition.name(), day).orElse(null));
    }
}
