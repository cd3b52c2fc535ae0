package scot.tayside.mentoring.figures;

import java.time.LocalDate;
import java.util.List;

/**
 * The figures of a period worked out a second time, straight from import files, to hold against those of the product.
 *
 * <p>It shares no code with what it checks, and knows nothing that files cannot tell: no pauses, offers, feedback,
 * enrolments or recruitment targets.
 */
final class IndependentFigures {

    private IndependentFigures() {}

    static List<IndependentCell> of(IndependentSheets sheets, LocalDate from, LocalDate to, String basis) {
        IndependentCaseload caseload = IndependentCaseload.of(sheets);
        var period = new IndependentPeriod(from, to);
        var cells = new IndependentCells();
        new IndependentReferralFigures(caseload, period, cells).add();
        new IndependentClientFigures(caseload, period, cells).add();
        new IndependentOutcomeFigures(caseload, period, basis, cells).add();
        new IndependentContactFigures(caseload, period, cells).add();
        new IndependentMentorFigures(caseload, period, cells).add();
        new IndependentPartnerFigures(caseload, period, cells).add();
        return cells.all();
    }
}
