package scot.tayside.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import scot.tayside.mentoring.cases.CaseId;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.mentor.MentorFixtures;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;

/** What matching tells the home page, the timeline and whoever closes a case. */
@MentoringTest
class MatchingViewsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext application;

    @Autowired
    AllMatchesEnded allMatchesEnded;

    private UserId coordinator;
    private UserId mentorAccount;
    private MentorId mentor;
    private ReferralId referral;
    private MatchFixtures mentees;

    @BeforeEach
    void aMentorAndAMentee() {
        coordinator = account("coordinator@tca.example", Role.COORDINATOR);
        mentorAccount = account("mentor@tca.example", Role.MENTOR);
        MentorFixtures mentors = new MentorFixtures(sql);
        mentor = mentors.cleared("Mentorwell", LocalAuthority.DUNDEE);
        mentors.set(mentor, "user_id", mentorAccount.value());
        mentees = new MatchFixtures(sql);
        referral = mentees.accepted("Notreal");
    }

    @Test
    void asksForBothAnswersWithinFiveWorkingDaysAndTellsTheMentorNoName() { // R24
        MatchId match = mentees.match(referral, mentor, "PROPOSED", DAY);

        assertThat(work(coordinator)).contains("matching.agree Otter Notreal 2026-11-27 /matches/" + match);
        assertThat(work(mentorAccount))
                .isEqualTo("matching.answer Somebody in Dundee City 2026-11-27 /proposals/" + match);
        sql.sql("update mentor_match set mentor_agreed_on = ?").param(DAY).update();
        assertThat(work(mentorAccount)).isEmpty();
    }

    @Test
    void asksAfterAnAgreedMatchWithoutAMeetingTenWorkingDaysLater() {
        MatchId match = mentees.match(referral, mentor, "AGREED", DAY);

        assertThat(work(coordinator)).contains("matching.not-met Otter Notreal 2026-12-18 /matches/" + match);
    }

    @Test
    void asksTheCoordinatorToRenewAMembershipBeforeItEnds() {
        assertThat(work(coordinator))
                .isEqualTo("matching.pvg Heron Mentorwell 2029-12-16 /mentors/" + mentor + "/clearance");
    }

    @Test
    void asksTheMentorToMakeContactOnceAMatchIsAgreed() {
        mentees.match(referral, mentor, "AGREED", DAY);

        assertThat(work(mentorAccount))
                .isEqualTo("matching.contact Otter Notreal 2026-11-20 /contacts/new?referral=" + referral);
    }

    @Test
    void bringsStoppedMatchesToTheCoordinator() {
        MatchId stopped = mentees.match(referral, mentor, "PAUSED", DAY);
        sql.sql("update mentor_match set paused_on = ?, pause_reason = 'CLEARANCE'")
                .param(DAY)
                .update();

        assertThat(work(coordinator)).contains("matching.paused Otter Notreal 2026-11-20 /matches/" + stopped);
    }

    @Test
    void bringsProposalsOfAMentorWhoIsNotClearedToTheCoordinator() {
        mentees.match(referral, mentor, "AGREED", DAY);
        new MentorFixtures(sql).set(mentor, "status", "SUSPENDED");

        assertThat(work(coordinator)).contains("matching.not-cleared Otter Notreal 2026-11-20");
    }

    @Test
    void tellsTheTimelineEachMomentToThoseItConcerns() {
        mentees.match(referral, mentor, "ENDED", DAY);

        assertThat(sql.sql(
                                "select string_agg(title || ' ' || depth, ', ' order by title) from reading.timeline_matching")
                        .query(String.class)
                        .single())
                .isEqualTo("Match agreed 2, Match began 1, Match ended 1, Match proposed 3");
    }

    @Test
    void holdsACaseOpenWhileAMatchIs() {
        MatchId match = mentees.match(referral, mentor, "ACTIVE", DAY);
        mentees.openCase(referral, DAY);
        CaseId mentee = new CaseId(
                sql.sql("select id from mentee_case").query(UUID.class).single());

        assertThat(allMatchesEnded.unmet(mentee, DAY, true))
                .get()
                .extracting("code")
                .isEqualTo("matching.unmet.matches-open");
        assertThat(allMatchesEnded.remedy(mentee)).hasValue("/matches/" + match);

        sql.sql("update mentor_match set status = 'ENDED', ended_on = ?")
                .param(DAY)
                .update();
        assertThat(allMatchesEnded.unmet(mentee, DAY, true)).isEmpty();
    }

    private String work(UserId user) {
        return String.join(
                "\n",
                sql.sql(
                                "select kind || ' ' || person_name || ' ' || due_on || ' ' || url from reading.work_matching where user_id = ? order by 1")
                        .param(user.value())
                        .query(String.class)
                        .list());
    }

    private UserId account(String name, Role role) {
        return As.id(application, name, role, Organisation.TCA, Set.of(LocalAuthority.DUNDEE));
    }
}
