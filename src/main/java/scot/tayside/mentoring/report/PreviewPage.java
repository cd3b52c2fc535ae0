package scot.tayside.mentoring.report;

import java.util.List;
import scot.tayside.mentoring.press.Block;
import scot.tayside.mentoring.press.Document;
import scot.tayside.mentoring.snapshot.Edition;

/** A report as it will be printed, in one edition. */
record PreviewPage(ReportHead report, Document document, Edition edition, List<Edition> editions, boolean printed) {

    public List<Block> blocks() {
        return document.blocks();
    }

    public String file(String ending) {
        return "%s/report.%s?edition=%s".formatted(report.url(), ending, edition);
    }

    public String figures() {
        return "%s/figures.csv?edition=%s".formatted(report.url(), edition);
    }
}
