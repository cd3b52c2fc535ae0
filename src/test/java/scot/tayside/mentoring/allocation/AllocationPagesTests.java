package scot.tayside.mentoring.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static scot.tayside.mentoring.shared.LocalAuthority.ANGUS;
import static scot.tayside.mentoring.shared.LocalAuthority.DUNDEE;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import scot.tayside.mentoring.matching.MatchFixtures;
import scot.tayside.mentoring.mentor.MentorFixtures;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.Statements;

@MentoringTest
class AllocationPagesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    MockMvcTester pages;

    @Autowired
    JdbcClient sql;

    private MatchFixtures mentees;
    private MentorFixtures mentors;

    @BeforeEach
    void fixtures() {
        mentees = new MatchFixtures(sql);
        mentors = new MentorFixtures(sql);
    }

    @AfterEach
    void putThePlacesBack() {
        sql.sql("update service set places = 40 where code = 'WOMEN_ONLY'").update();
    }

    @Test // R10
    void listsWhatIsToBeDecidedOldestFirstWithWhatDecidesIt() {
        submitted("Younger", TODAY.minusDays(1));
        ReferralId older = submitted("Older", TODAY.minusDays(20));
        mentees.setReferral(older, "persistent_offending", false);
        mentees.setPerson(mentees.accepted("Older"), "first_name", "Otter");

        assertThat(get("/allocation", As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("Otter Older", "Otter Younger")
                .contains(
                        "none for 14 working days",
                        "none for 1 working day",
                        "is for people whose offending is persistent",
                        "All met",
                        "May be one of 2 people known",
                        "59 of 60 free");
        assertThat(get("/allocation?area=ANGUS", As.coordinator())).bodyText().contains("Nothing is to be decided.");
        assertThat(get("/allocation", As.coordinatorOf(ANGUS))).bodyText().doesNotContain("Older");
        assertThat(get("/allocation", As.mentor())).hasStatus(403);
    }

    @Test // R6
    void saysWhoStandsWhereInLineAndWhenAPlaceIsExpected() {
        sql.sql("update service set places = 1 where code = 'WOMEN_ONLY'").update();
        ReferralId inside = woman("Inside", "ENGAGED");
        mentees.openCase(inside, TODAY.minusDays(100));
        mentees.setReferral(inside, "order_end", LocalDate.of(2026, 12, 10));
        ReferralId second = waiting("Second", TODAY.minusDays(10), "NO_PLACE");
        waiting("First", TODAY.minusDays(30), "NO_PLACE");
        mentees.setReferral(second, "area", "ANGUS");

        assertThat(get("/allocation/waiting", As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("Otter Second", "2; in Angus 1", "Not known: too few exits have a day")
                .contains("1; in Dundee City 1", "A place in the week of 7 December 2026", "No place free", "30 days");
    }

    @Test
    void saysWhenNothingButAMentorIsMissing() {
        waiting("First", TODAY.minusDays(30), "NO_MENTOR");
        assertThat(get("/allocation/waiting", As.coordinator()))
                .bodyText()
                .contains("Not known: a place is free, a mentor is not", "none possible");
        assertThat(work()).isZero();

        mentors.cleared("Mentorwell", DUNDEE);

        assertThat(get("/allocation/waiting", As.coordinator()))
                .bodyText()
                .contains("A place and a mentor are there", "1 possible");
        assertThat(work()).isOne();
    }

    @Test
    void showsPlacesNowAndInTheWeeksToCome() {
        ReferralId leaves = mentees.accepted("Leaves");
        mentees.openCase(leaves, TODAY.minusDays(100));
        mentees.setReferral(leaves, "order_end", LocalDate.of(2026, 12, 10));
        ReferralId stays = mentees.accepted("Stays");
        mentees.openCase(stays, TODAY.minusDays(100));
        mentees.setReferral(stays, "order_end", TODAY.minusDays(5));
        mentors.cleared("Mentorwell", DUNDEE, ANGUS);

        assertThat(get("/allocation/capacity", As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Mentoring for Men", "2 of 60", "7 Dec 2026", "1 case whose expected day has passed");
        assertThat(ServiceCapacity.lastDay(TODAY)).isEqualTo(LocalDate.of(2027, 2, 14));
    }

    @Test
    void plansAnExitThatTheWaitingListGoesBy() {
        ReferralId referral = mentees.accepted("Leaves");
        mentees.openCase(referral, TODAY.minusDays(100));
        String url = "/allocation/exits/" + caseOf(referral);
        assertThat(get("/allocation/leaving", As.coordinator())).bodyText().contains("Otter Leaves", "31 Aug 2027");

        assertThat(plan(url, "plannedOn", "23/11/2026"))
                .hasStatusOk()
                .bodyText()
                .contains("There is a problem", "Enter today or a later day");
        assertThat(plan(url, "plannedOn", "2026-12-18", "word", "Agreed with the team"))
                .hasStatus3xxRedirection();

        assertThat(get("/allocation/leaving", As.coordinator())).bodyText().contains("18 Dec 2026");
        assertThat(get(url, As.coordinator())).bodyText().contains("Agreed with the team", "coordinator, 24 November");
        assertThat(plan(url, "plannedOn", "2026-12-20")).hasStatus(409);
        assertThat(plan(url, "plannedOn", "2026-12-20", "version", "0")).hasStatus3xxRedirection();
        assertThat(plan(url + "/forget")).hasStatus3xxRedirection();
        assertThat(get("/allocation/leaving", As.coordinator())).bodyText().contains("31 Aug 2027");
        assertThat(sql.sql(
                                "select string_agg(action || coalesce(' ' || details, ''), ', ' order by id) from audit_entry where action like 'allocation%' and action <> 'allocation.exit-read'")
                        .query(String.class)
                        .single())
                .isEqualTo(
                        "allocation.exit-planned 2026-12-18, allocation.exit-planned 2026-12-18 → 2026-12-20, allocation.exit-forgotten");
        assertThat(pages.post()
                        .uri(url)
                        .param("plannedOn", "2026-12-20")
                        .with(As.coordinatorOf(ANGUS))
                        .with(csrf()))
                .hasStatus(404);
    }

    @Test // R6
    void listsWhomAManagerLetInPastThePlacesAndWhy() {
        sql.sql("update service set places = 0 where code = 'WOMEN_ONLY'").update();
        ReferralId referral = woman("Urgent", "SUBMITTED");
        String url = "/referrals/" + referral + "/accept";

        assertThat(pages.post()
                        .uri(url)
                        .param("version", "0")
                        .param("overrideReason", "Released on Friday")
                        .with(As.coordinator())
                        .with(csrf()))
                .bodyText()
                .contains("Only a manager can take somebody in past the places.");
        assertThat(pages.post()
                        .uri(url)
                        .param("version", "0")
                        .param("overrideReason", "Released on Friday")
                        .with(As.manager())
                        .with(csrf()))
                .hasStatus3xxRedirection();

        assertThat(get("/allocation/overrides", As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Otter Urgent", "24 Nov 2026", "manager", "Released on Friday");
    }

    @Test
    void asksTheDatabaseNoMoreForManyThanForOne() {
        for (String page :
                new String[] {"/allocation", "/allocation/waiting", "/allocation/capacity", "/allocation/leaving"}) {
            fill("a" + page.length());
            get(page, As.coordinator());
            long few = Statements.during(() -> get(page, As.coordinator()));
            for (int i = 0; i < 6; i++) {
                fill("b" + page.length() + i);
            }
            assertThat(Statements.during(() -> get(page, As.coordinator())))
                    .as(page)
                    .isEqualTo(few);
        }
    }

    private void fill(String name) {
        submitted("S" + name, TODAY.minusDays(3));
        waiting("W" + name, TODAY.minusDays(9), "NO_MENTOR");
        mentees.openCase(mentees.accepted("C" + name), TODAY.minusDays(30));
    }

    private ReferralId submitted(String name, LocalDate receivedOn) {
        ReferralId referral = mentees.accepted(name);
        mentees.setReferral(referral, "status", "SUBMITTED");
        mentees.setReferral(referral, "received_on", receivedOn);
        return referral;
    }

    private ReferralId woman(String name, String status) {
        ReferralId referral = mentees.accepted(name);
        mentees.setReferral(referral, "service", "WOMEN_ONLY");
        mentees.setPerson(referral, "sex", "FEMALE");
        if (!status.equals("ENGAGED")) {
            mentees.setReferral(referral, "status", status);
        }
        return referral;
    }

    private ReferralId waiting(String name, LocalDate since, String reason) {
        ReferralId referral = woman(name, "WAITING");
        mentees.setReferral(referral, "accepted_on", since);
        mentees.setReferral(referral, "reason", reason);
        return referral;
    }

    private UUID caseOf(ReferralId referral) {
        return sql.sql("select id from mentee_case where referral_id = ?")
                .param(referral.value())
                .query(UUID.class)
                .single();
    }

    private long work() {
        return sql.sql("select count(*) from reading.work_item where kind = 'allocation.waits'")
                .query(Long.class)
                .single();
    }

    private MvcTestResult get(String url, RequestPostProcessor who) {
        return pages.get().uri(url).with(who).exchange();
    }

    private MvcTestResult plan(String url, String... typed) {
        var request = pages.post().uri(url).with(As.coordinator()).with(csrf());
        for (int i = 0; i < typed.length; i += 2) {
            request = request.param(typed[i], typed[i + 1]);
        }
        return request.exchange();
    }
}
