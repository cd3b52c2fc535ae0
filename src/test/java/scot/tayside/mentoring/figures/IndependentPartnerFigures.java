package scot.tayside.mentoring.figures;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What partners supplied, what groups did, and what referrers said. */
final class IndependentPartnerFigures {

    private final IndependentSheets sheets;
    private final IndependentPeriod period;
    private final IndependentCells cells;

    IndependentPartnerFigures(IndependentCaseload caseload, IndependentPeriod period, IndependentCells cells) {
        this.sheets = caseload.sheets();
        this.period = period;
        this.cells = cells;
    }

    void add() {
        IndependentBreakdown.AREA.cells().forEach(this::workedWith);
        IndependentCells.cellsOf(IndependentBreakdown.TOTAL, IndependentBreakdown.AREA)
                .forEach(this::activities);
        cells.count("feedback.referrers", IndependentFacets.ALL, "ASKED", 0);
        cells.count("feedback.referrers", IndependentFacets.ALL, "ANSWERED", 0);
    }

    private void workedWith(IndependentFacets area) {
        Optional<IndependentRow> latest = sheets.sheet("partner_figures").stream()
                .filter(row -> row.text("measure").equals("TISS_WORKED_WITH"))
                .filter(row -> row.text("area").equals(area.area()))
                .filter(row -> period.contains(row.day("from"), row.day("to")))
                .max(Comparator.comparing((IndependentRow row) -> row.text("to"))
                        .thenComparing(row -> row.text("from")));
        latest.ifPresentOrElse(
                row -> cells.count("tiss.worked_with", area, "", row.number("value")),
                () -> cells.value("tiss.worked_with", area, "", IndependentCells.NONE));
    }

    private void activities(IndependentFacets area) {
        List<IndependentRow> held = sheets.sheet("activities").stream()
                .filter(row -> period.contains(row.day("held_on")))
                .filter(row -> area.area().isEmpty() || row.text("area").equals(area.area()))
                .toList();
        cells.count("activities", area, "NUMBER", held.size());
        cells.count(
                "activities",
                area,
                "PARTICIPANTS",
                held.stream().mapToInt(row -> row.number("participants")).sum());
        cells.count("activities", area, "MENTEES", 0);
    }
}
