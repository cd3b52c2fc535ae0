package scot.tayside.mentoring.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.press.Markdown;
import scot.tayside.mentoring.snapshot.Edition;
import scot.tayside.mentoring.voice.Voices;
import scot.tayside.mentoring.web.Option;

/** Puts together what the page of a section shows. */
@Component
class SectionPages {

    private final ReportQueries queries;
    private final ReportFigures figures;
    private final PrintableQuotes quotes;
    private final Voices voices;
    private final Warnings warnings;
    private final Clock clock;

    SectionPages(
            ReportQueries queries,
            ReportFigures figures,
            PrintableQuotes quotes,
            Voices voices,
            Warnings warnings,
            Clock clock) {
        this.queries = queries;
        this.figures = figures;
        this.quotes = quotes;
        this.voices = voices;
        this.warnings = warnings;
        this.clock = clock;
    }

    /** @throws NoSuchElementException if the viewer may not know of the section */
    SectionFile file(ReportId id, SectionId sectionId, Viewer viewer) {
        Rights rights = new Rights(viewer, queries.head(id, viewer));
        SectionFile section = queries.file(id, sectionId);
        if (!rights.reads(section.assignedToId())) {
            throw new NoSuchElementException("no section for this viewer");
        }
        return section;
    }

    SectionPage page(ReportId id, SectionId sectionId, Viewer viewer, boolean typed, boolean theirs) {
        SectionFile section = file(id, sectionId, viewer);
        ReportHead report = queries.head(id, viewer);
        LocalDate today = LocalDate.now(clock);
        List<PrintableQuotes.Quote> inIt = quotes.of(id, sectionId, Edition.FUNDER, today);
        ReportFigures.Figures counted = figures.of(report, Edition.FUNDER);
        return new SectionPage(
                report,
                new Rights(viewer, report),
                section,
                Markdown.blocks(section.text() == null ? "" : section.text(), 3),
                counted.blocks(section.shownTopics()),
                warnings.of(section, report, counted.now()),
                queries.feeds(section.shownFeeds(), report.period()),
                inIt,
                usable(inIt, today),
                queries.comments(sectionId),
                queries.writers(),
                typed,
                theirs);
    }

    private List<Option> usable(List<PrintableQuotes.Quote> inIt, LocalDate today) {
        Set<String> there =
                inIt.stream().map(quote -> quote.voice().id().toString()).collect(Collectors.toSet());
        return voices.usable(Edition.FUNDER.name(), today).stream()
                .filter(voice -> !there.contains(voice.id().toString()))
                .map(voice -> new Option(
                        voice.id().toString(), voice.reference() + ", " + voice.source() + ": " + start(voice.text())))
                .toList();
    }

    private static String start(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
