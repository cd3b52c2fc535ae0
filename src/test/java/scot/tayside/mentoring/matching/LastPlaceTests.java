package scot.tayside.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Users;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.mentor.MentorFixtures;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.RuleViolation;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;

/** Two coordinators press the button at the same moment, and the mentor has one place. */
@MentoringTest
class LastPlaceTests {

    @Autowired
    Matches matches;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext application;

    @RepeatedTest(3) // R19
    void goesToOneOfThem() throws Exception {
        MentorId mentor = new MentorFixtures(sql).cleared("Mentorwell", LocalAuthority.DUNDEE);
        new MentorFixtures(sql).set(mentor, "caseload_limit", 1);
        MatchFixtures mentees = new MatchFixtures(sql);
        List<ReferralId> referrals = List.of(mentees.accepted("First"), mentees.accepted("Second"));
        Viewer viewer = coordinator();
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService both = Executors.newFixedThreadPool(2);

        List<Future<String>> answers = referrals.stream()
                .map(referral -> both.submit(proposal(start, referral, mentor, viewer)))
                .toList();
        start.countDown();

        assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                .containsExactlyInAnyOrder("proposed", "matching.unmet.full");
        assertThat(sql.sql("select count(*) from mentor_match")
                        .query(Long.class)
                        .single())
                .isOne();
        both.shutdown();
    }

    private Callable<String> proposal(CountDownLatch start, ReferralId referral, MentorId mentor, Viewer viewer) {
        return () -> {
            start.await();
            try {
                matches.propose(referral, mentor, MatchKind.MENTORING, viewer);
                return "proposed";
            } catch (RuleViolation refusal) {
                return refusal.code();
            }
        };
    }

    private Viewer coordinator() {
        var id = As.id(
                application,
                "coordinator@tca.example",
                Role.COORDINATOR,
                Organisation.TCA,
                EnumSet.allOf(LocalAuthority.class));
        return application.getBean(Users.class).viewer(id).orElseThrow();
    }
}
