package scot.tayside.mentoring.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.programme.Service;
import scot.tayside.mentoring.referral.ReferralEvent;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.RuleViolation;

class MenteeCaseTests {

    private static final LocalDate OPENED = LocalDate.parse("2014-01-06");

    private final MenteeCase mentee = MenteeCase.open(new ReferralEvent.Engaged(
            new ReferralId(UUID.randomUUID()),
            new PersonId(UUID.randomUUID()),
            Service.WOMEN_ONLY,
            LocalAuthority.ANGUS,
            OPENED,
            OPENED));

    @Test
    void beginsWithTheAssessment() {
        assertThat(mentee.facts().status()).isEqualTo(CaseStatus.ASSESSMENT);

        mentee.assessed(OPENED.plusDays(3));
        mentee.assessed(OPENED.plusDays(4));

        assertThat(mentee.facts().status()).isEqualTo(CaseStatus.ACTIVE);
    }

    @Test
    void isNotPausedBeforeItsAssessment() {
        refuses("cases.cannot-move", () -> mentee.pause(OPENED, PauseReason.ILLNESS));
    }

    @Test
    void restsAndGoesOn() {
        mentee.assessed(OPENED);
        mentee.pause(OPENED.plusDays(10), PauseReason.CUSTODY);
        refuses("cases.pause-overlaps", () -> mentee.pause(OPENED.plusDays(12), PauseReason.CUSTODY));
        refuses("cases.resumed-too-early", () -> mentee.resume(OPENED.plusDays(10)));

        mentee.resume(OPENED.plusDays(11));

        assertThat(mentee.facts().status()).isEqualTo(CaseStatus.ACTIVE);
        refuses("cases.pause-overlaps", () -> mentee.pause(OPENED.plusDays(10), PauseReason.ILLNESS));
        mentee.pause(OPENED.plusDays(11), PauseReason.ILLNESS);
    }

    @Test
    void cannotResumeWhatIsNotPaused() {
        refuses("cases.cannot-move", () -> mentee.resume(OPENED));
    }

    @Test
    void closesOnADayOfItsSupport() {
        refuses("cases.before-opening", () -> mentee.close(closing(OPENED.minusDays(1))));
        mentee.assessed(OPENED);
        mentee.pause(OPENED.plusDays(10), PauseReason.CUSTODY);
        refuses("cases.before-pause", () -> mentee.close(closing(OPENED.plusDays(9))));

        mentee.close(closing(OPENED.plusDays(20)));

        assertThat(mentee.facts().closedOn()).isEqualTo(OPENED.plusDays(20));
        refuses("cases.cannot-move", () -> mentee.close(closing(OPENED.plusDays(21))));
        refuses("cases.is-closed-already", () -> mentee.waiveJointMeeting("late", OPENED.plusDays(22)));
    }

    @Test
    void reopensForFourteenDaysToWhereItStood() {
        mentee.close(closing(OPENED.plusDays(5)));
        refuses("cases.too-late-to-reopen", () -> mentee.reopen(false, OPENED.plusDays(20)));

        mentee.reopen(false, OPENED.plusDays(19));

        assertThat(mentee.facts().status()).isEqualTo(CaseStatus.ASSESSMENT);
        assertThat(mentee.facts().closedOn()).isNull();
        refuses("cases.cannot-move", () -> mentee.reopen(true, OPENED.plusDays(19)));
    }

    private static CloseCase closing(LocalDate on) {
        return new CloseCase(on, ExitReason.MOVED_AWAY, null, OrderResult.STILL_RUNNING, "left at once");
    }

    private static void refuses(String code, ThrowingCallable step) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(step)
                .extracting(RuleViolation::code)
                .isEqualTo(code);
    }
}
