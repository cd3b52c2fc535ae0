package scot.tayside.mentoring.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import scot.tayside.mentoring.figures.Basis;
import scot.tayside.mentoring.report.SignOff.Signatory;
import scot.tayside.mentoring.shared.ReportingPeriod;
import scot.tayside.mentoring.shared.RuleViolation;
import scot.tayside.mentoring.snapshot.Edition;

class ReportTests {

    private static final LocalDate TODAY = LocalDate.of(2014, 5, 6);
    private static final Remark SAID = new Remark(UUID.randomUUID(), TODAY, "Well done");

    private static Report report(boolean boardRequired) {
        return Report.begin(
                new BeginReport(
                        ReportKind.PROGRESS_REPORT,
                        "First year",
                        ReportingPeriod.financialYear(2013),
                        Basis.PRECEDING_REVIEW,
                        boardRequired,
                        null),
                UUID.randomUUID(),
                SAID);
    }

    private static Report inReview(boolean boardRequired) {
        Report report = report(boardRequired);
        report.freeze(new FrozenFigures(UUID.randomUUID(), null, null), TODAY);
        report.submit(TODAY);
        return report;
    }

    @Test // R29
    void isNotIssuedBeforeItIsSignedOff() {
        Report report = inReview(false);

        assertThatThrownBy(() -> report.issue("Government", Edition.FUNDER, SAID))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("report.cannot-move");

        report.sign(Signatory.DIRECTOR, SAID);
        report.issue("Government", Edition.FUNDER, SAID);
        report.issue("Committee", Edition.PUBLIC, SAID);
        assertThat(report.status()).isEqualTo(ReportStatus.ISSUED);
    }

    @Test // R29
    void neverChangesOnceItIsIssued() {
        Report report = inReview(false);
        report.sign(Signatory.DIRECTOR, SAID);
        report.issue("Government", Edition.FUNDER, SAID);

        assertThatThrownBy(report::requireWriting).hasMessage("report.not-in-writing");
        assertThatThrownBy(report::reopen).hasMessage("report.cannot-move");
        assertThatThrownBy(() -> report.giveBack(null, SAID)).hasMessage("report.cannot-move");

        Report next = report.successor("A review was entered late", SAID);
        assertThat(next.status()).isEqualTo(ReportStatus.DRAFT);
        assertThat(next.supersedes()).isEqualTo(report.id());
        assertThat(report.status()).isEqualTo(ReportStatus.ISSUED);
    }

    @Test
    void isSignedByTheDirectorAndThenByTheBoard() {
        Report report = inReview(true);

        assertThatThrownBy(() -> report.sign(Signatory.BOARD, SAID)).hasMessage("report.not-your-turn");
        report.sign(Signatory.DIRECTOR, SAID);
        assertThat(report.status()).isEqualTo(ReportStatus.IN_REVIEW);
        assertThatThrownBy(() -> report.sign(Signatory.DIRECTOR, SAID)).hasMessage("report.not-your-turn");
        report.sign(Signatory.BOARD, SAID);
        assertThat(report.status()).isEqualTo(ReportStatus.SIGNED_OFF);
    }

    @Test
    void isSignedAnewAfterItWasReturned() {
        Report report = inReview(true);
        report.sign(Signatory.DIRECTOR, SAID);
        report.giveBack(Signatory.BOARD, SAID);
        report.reopen();
        report.requireWriting();
        report.freeze(new FrozenFigures(UUID.randomUUID(), null, null), TODAY);
        report.submit(TODAY);

        assertThatThrownBy(() -> report.sign(Signatory.BOARD, SAID)).hasMessage("report.not-your-turn");
    }
}
