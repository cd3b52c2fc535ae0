package scot.tayside.mentoring.report;

import java.util.List;
import scot.tayside.mentoring.press.Block;

/**
 * The page of a partner's part of a report.
 *
 * @param shown the text as a reader sees it
 * @param typed whether something was typed that could not be kept
 * @param theirs whether somebody else has written it meanwhile
 */
record ContributionPage(
        ReportHead report,
        Rights rights,
        ContributionFile contribution,
        List<Block> shown,
        boolean typed,
        boolean theirs) {

    public boolean isWritten() {
        return typed || rights.contributes();
    }

    public String url() {
        return report.url() + "/contribution";
    }

    public String draft() {
        return "report-contribution-" + report.id();
    }
}
