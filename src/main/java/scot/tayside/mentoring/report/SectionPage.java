package scot.tayside.mentoring.report;

import java.util.List;
import scot.tayside.mentoring.press.Block;
import scot.tayside.mentoring.web.Option;

/**
 * The page of a section.
 *
 * @param shown the text as a reader sees it
 * @param typed whether something was typed that could not be kept
 * @param theirs whether somebody else has written it while this was being typed: their text stands above it
 */
record SectionPage(
        ReportHead report,
        Rights rights,
        SectionFile section,
        List<Block> shown,
        List<Block> figures,
        List<Warning> warnings,
        List<FeedRow> feeds,
        List<PrintableQuotes.Quote> quotes,
        List<Option> usable,
        List<CommentRow> comments,
        List<Option> writers,
        boolean typed,
        boolean theirs) {

    /** @param period the days of the report, as they stand in a sentence */
    public String guidance(String period) {
        return section.guidance(period);
    }

    public boolean isWritten() {
        return typed || rights.writes(section.assignedToId());
    }

    public boolean isDirected() {
        return rights.directs();
    }

    public boolean isCommented() {
        return rights.comments(section.assignedToId());
    }

    public boolean takesQuotes() {
        return section.shownFeeds().contains(Feed.QUOTES.name());
    }

    public String url() {
        return report.url() + "/sections/" + section.id();
    }

    public String draft() {
        return "report-section-" + section.id();
    }
}
