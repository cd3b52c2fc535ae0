package scot.tayside.mentoring.mentor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.RuleViolation;
import scot.tayside.mentoring.shared.Sex;

class MentorTests {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final Checklist DONE = new Checklist(MARCH, MARCH, MAY, MAY, MAY);
    private static final Pvg UNTIL_JUNE = new Pvg(Pvg.Status.MEMBER, Pvg.Roles.BOTH, JUNE);

    @Test
    void isRecruitedBeforeClearanceAndKeepsThatDay() {
        Mentor mentor = inClearance();

        assertThat(mentor.status()).isEqualTo(MentorStatus.IN_CLEARANCE);
        assertThat(field(mentor, "recruitedOn")).isEqualTo(MARCH);
    }

    @Test // R19
    void isNotClearedBeforeEverythingIsThere() {
        Mentor mentor = inClearance();

        assertThatThrownBy(() -> mentor.clear(MAY, false)).hasMessage("mentor.unmet.IDENTITY");
    }

    @Test // R23
    void isNotClearedWithAnOpenCase() {
        Mentor mentor = inClearance();
        mentor.record(DONE, UNTIL_JUNE, MAY);

        assertThatThrownBy(() -> mentor.clear(MAY, true)).hasMessage("mentor.unmet.open-case");
    }

    @Test // R19
    void isClearedOnceEverythingIsThere() {
        Mentor mentor = cleared();

        assertThat(mentor.clearance().holdsOn(MAY)).isTrue();
        assertThat(mentor.clearance().holdsOn(MAY.minusDays(1))).isFalse();
    }

    @Test
    void keepsTheDayOfTheFirstClearanceWhenComingBack() {
        Mentor mentor = cleared();

        mentor.rest(MAY, "Exams");
        mentor.clear(JUNE, false);

        assertThat(field(mentor, "clearedOn")).isEqualTo(MAY);
        assertThat(mentor.clearance().holdsOn(JUNE)).isTrue();
    }

    @Test // R19
    void doesNotComeBackWithoutAMembershipThatHolds() {
        Mentor mentor = cleared();
        mentor.suspend(MAY, "Complaint");

        assertThatThrownBy(() -> mentor.clear(JUNE.plusDays(1), false)).hasMessage("mentor.unmet.pvg-ended");
    }

    @Test
    void losesTheClearanceWithASuspension() {
        Mentor mentor = cleared();

        mentor.suspend(JUNE, "Complaint");

        assertThat(lost(mentor)).isOne();
        assertThat(mentor.clearance().holdsOn(JUNE)).isFalse();
    }

    @Test
    void losesTheClearanceOnceWhenTheMembershipIsRecordedAsOver() {
        Mentor mentor = cleared();

        mentor.record(DONE, new Pvg(Pvg.Status.BARRED, null, null), MAY);
        mentor.record(DONE, new Pvg(Pvg.Status.BARRED, null, null), MAY);

        assertThat(lost(mentor)).isOne();
    }

    @Test
    void losesTheClearanceTheDayAfterTheMembershipEnds() {
        Mentor mentor = cleared();

        mentor.lapse(JUNE);
        assertThat(lost(mentor)).isZero();

        mentor.lapse(JUNE.plusDays(1));
        mentor.lapse(JUNE.plusDays(2));
        assertThat(lost(mentor)).isOne();
    }

    @Test
    void keepsWhatAClearedMentorHasCompleted() {
        Mentor mentor = cleared();
        Checklist without = new Checklist(MARCH, MARCH, null, MAY, MAY);

        assertThatThrownBy(() -> mentor.record(without, UNTIL_JUNE, MAY)).hasMessage("mentor.step-removed");
    }

    @Test
    void takesNoStepBeforeTheOneBefore() {
        Mentor mentor = cleared();

        assertThatThrownBy(() -> mentor.leave(MAY.minusDays(1), "Moved away"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("mentor.before-last-step");
    }

    @Test // R22
    void isSetApartFromAPersonOnce() {
        Mentor mentor = cleared();
        NonAssociation apart = new NonAssociation(
                new PersonId(UUID.randomUUID()), NonAssociation.Reason.RELATED, new UserId(UUID.randomUUID()), MAY);

        mentor.setApart(apart);

        assertThatThrownBy(() -> mentor.setApart(apart)).hasMessage("mentor.already-apart");
        mentor.allow(apart.person());
        mentor.setApart(apart);
    }

    private static Mentor cleared() {
        Mentor mentor = inClearance();
        mentor.record(DONE, UNTIL_JUNE, MAY);
        mentor.clear(MAY, false);
        return mentor;
    }

    private static Mentor inClearance() {
        Mentor mentor = new Mentor(
                new MentorDetails(
                        "Heron",
                        "Mentorwell",
                        Sex.FEMALE,
                        MentorType.VOLUNTEER,
                        Organisation.TCA,
                        Set.of(LocalAuthority.ANGUS),
                        2,
                        null,
                        Reach.Ways.UNKNOWN,
                        MARCH,
                        null,
                        null,
                        null),
                MARCH);
        mentor.apply(MARCH);
        mentor.interview(MARCH);
        mentor.recruit(MARCH);
        mentor.startClearance(MARCH);
        return mentor;
    }

    private static long lost(Mentor mentor) {
        Iterable<?> events = ReflectionTestUtils.invokeMethod(mentor, "domainEvents");
        return StreamSupport.stream(events.spliterator(), false)
                .filter(MentorEvent.ClearanceLost.class::isInstance)
                .count();
    }

    private static Object field(Mentor mentor, String name) {
        return ReflectionTestUtils.getField(mentor, name);
    }
}
