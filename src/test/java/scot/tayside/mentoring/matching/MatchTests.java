package scot.tayside.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.mentor.Clearance;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.mentor.MentorStatus;
import scot.tayside.mentoring.mentor.Pvg;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.referral.ReferralId;

class MatchTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final Clearance CLEARED =
            new Clearance(MentorStatus.CLEARED, MONDAY, new Pvg(Pvg.Status.MEMBER, Pvg.Roles.BOTH, FRIDAY));

    @Test // R19
    void beginsWithTheFirstMeetingOnceAgreed() {
        Match match = agreed();

        match.meet(FRIDAY, CLEARED);

        assertThat(match.status()).isEqualTo(MatchStatus.ACTIVE);
        assertThat(ReflectionTestUtils.getField(match, "startedOn")).isEqualTo(FRIDAY);
    }

    @Test // R19
    void doesNotBeginWithAMentorWhoIsNotClearedThatDay() {
        Match match = agreed();

        match.meet(FRIDAY.plusDays(1), CLEARED);
        assertThat(match.status()).isEqualTo(MatchStatus.AGREED);

        match.meet(FRIDAY, CLEARED);
        assertThat(match.status()).isEqualTo(MatchStatus.ACTIVE);
    }

    @Test
    void doesNotBeginBeforeItIsAgreedOrProposed() {
        Match proposed = proposed();
        proposed.meet(FRIDAY, CLEARED);
        assertThat(proposed.status()).isEqualTo(MatchStatus.PROPOSED);

        Match agreed = agreed();
        agreed.meet(MONDAY.minusDays(1), CLEARED);
        assertThat(agreed.status()).isEqualTo(MatchStatus.AGREED);
    }

    @Test
    void keepsTheDayOfTheFirstMeeting() {
        Match match = active();

        match.meet(FRIDAY, CLEARED);

        assertThat(ReflectionTestUtils.getField(match, "startedOn")).isEqualTo(MONDAY);
    }

    @Test // R19
    void isNotAgreedWithAMentorWhoIsNotCleared() {
        assertThatThrownBy(() -> proposed().accept(Party.MENTOR, yes(FRIDAY.plusDays(1)), CLEARED))
                .hasMessage("mentor.unmet.pvg-ended");
    }

    @Test
    void nothingHappensBeforeTheStepBefore() {
        assertThatThrownBy(() -> proposed().accept(Party.MENTEE, yes(MONDAY.minusDays(1)), CLEARED))
                .hasMessage("matching.too-early");
        assertThatThrownBy(() -> active().end(MONDAY.minusDays(1), Reason.OTHER, null, null))
                .hasMessage("matching.too-early");
        assertThatThrownBy(() -> active().pause(Reason.OTHER, MONDAY.minusDays(1)))
                .hasMessage("matching.too-early");
    }

    @Test
    void aClearanceThatWasLostBeforeTheFirstMeetingPausesFromThatMeeting() {
        Match match = active();

        match.rest(Reason.CLEARANCE, MONDAY.minusDays(3));

        assertThat(match.status()).isEqualTo(MatchStatus.PAUSED);
        assertThat(ReflectionTestUtils.getField(match, "pausedOn")).isEqualTo(MONDAY);
    }

    @Test // R19
    void resumesOnlyWithAMentorWhoIsCleared() {
        Match match = active();
        match.pause(Reason.CLEARANCE, MONDAY);

        assertThatThrownBy(() -> match.resume(FRIDAY.plusDays(1), CLEARED)).hasMessage("mentor.unmet.pvg-ended");
        match.resume(FRIDAY, CLEARED);
        assertThat(match.status()).isEqualTo(MatchStatus.ACTIVE);
    }

    @Test // R22
    void partsWhoeverIsListedApart() {
        Match proposed = proposed();
        proposed.part(FRIDAY);
        assertThat(proposed.status()).isEqualTo(MatchStatus.DECLINED);

        Match active = active();
        active.part(FRIDAY);
        assertThat(active.status()).isEqualTo(MatchStatus.PAUSED);
    }

    @Test
    void endsOnce() {
        Match match = active();
        match.end(FRIDAY, Reason.GOALS_REACHED, new Farewell(FRIDAY, null), "Went well.");

        assertThatThrownBy(() -> match.end(FRIDAY, Reason.OTHER, null, null)).hasMessage("matching.cannot-move");
    }

    @Test
    void isAgreedOnlyOnceBothHaveSaidYesAndOnTheLaterDay() {
        Match match = proposed();

        match.accept(Party.MENTOR, yes(FRIDAY), CLEARED);
        assertThat(match.status()).isEqualTo(MatchStatus.PROPOSED);
        assertThatThrownBy(() -> match.accept(Party.MENTOR, yes(FRIDAY), CLEARED))
                .hasMessage("matching.answered-already");
        match.accept(Party.MENTEE, yes(MONDAY), CLEARED);

        assertThat(match.status()).isEqualTo(MatchStatus.AGREED);
        assertThat(ReflectionTestUtils.getField(match, "agreedOn")).isEqualTo(FRIDAY);
        assertThatThrownBy(() -> match.accept(Party.COORDINATOR, yes(FRIDAY), CLEARED))
                .isInstanceOf(RuntimeException.class);
    }

    private static Answer yes(LocalDate day) {
        return Answer.yes(day, new UserId(UUID.randomUUID()));
    }

    private static Match active() {
        Match match = agreed();
        match.meet(MONDAY, CLEARED);
        return match;
    }

    private static Match agreed() {
        Match match = proposed();
        match.accept(Party.MENTEE, yes(MONDAY), CLEARED);
        match.accept(Party.MENTOR, yes(MONDAY), CLEARED);
        return match;
    }

    private static Match proposed() {
        return new Match(
                new ReferralId(UUID.randomUUID()),
                new PersonId(UUID.randomUUID()),
                new MentorId(UUID.randomUUID()),
                MatchKind.MENTORING,
                MONDAY,
                new UserId(UUID.randomUUID()));
    }
}
