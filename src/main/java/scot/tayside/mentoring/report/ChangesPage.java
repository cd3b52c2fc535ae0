package scot.tayside.mentoring.report;

import java.util.List;
import scot.tayside.mentoring.figures.FigureWords;
import scot.tayside.mentoring.snapshot.Comparison;
import scot.tayside.mentoring.snapshot.FigureChange;
import scot.tayside.mentoring.snapshot.LateEntry;

/** What is different in a report from the one it takes the place of. */
record ChangesPage(ReportHead report, ReportHead superseded, Comparison comparison, FigureWords words) {

    public List<FigureChange> changes() {
        return comparison.changes();
    }

    public List<LateEntry> lateEntries() {
        return comparison.lateEntries();
    }

    public String title(FigureChange change) {
        return words.title(change.statistic());
    }

    public String label(FigureChange change) {
        return words.label(change.statistic(), change.place());
    }

    public String older(FigureChange change) {
        return change.older() == null ? "–" : words.full(change.older());
    }

    public String newer(FigureChange change) {
        return change.newer() == null ? "–" : words.full(change.newer());
    }

    public List<String> counted(LateEntry entry) {
        return entry.statistics().stream().map(words::title).toList();
    }
}
