package scot.tayside.mentoring.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static scot.tayside.mentoring.shared.LocalAuthority.ANGUS;
import static scot.tayside.mentoring.shared.LocalAuthority.DUNDEE;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import scot.tayside.mentoring.matching.MatchFixtures;
import scot.tayside.mentoring.matching.MatchId;
import scot.tayside.mentoring.mentor.MentorFixtures;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;

@MentoringTest
class HandoverPagesTests {

    private static final LocalDate BEGAN = LocalDate.of(2026, 10, 20);

    @Autowired
    MockMvcTester pages;

    @Autowired
    JdbcClient sql;

    private MatchFixtures mentees;
    private ReferralId referral;
    private MatchId old;
    private MentorId next;
    private UUID mentee;

    @BeforeEach
    void twoMentorsAndAMentee() {
        pages.get().uri("/").with(As.mentor()).exchange();
        pages.get().uri("/").with(As.otherMentor()).exchange();
        MentorFixtures mentors = new MentorFixtures(sql);
        mentees = new MatchFixtures(sql);
        MentorId former = mentors.cleared("Former", DUNDEE);
        mentors.set(former, "user_id", account("mentor@tca.example"));
        next = mentors.cleared("Follower", DUNDEE);
        mentors.set(next, "user_id", account("volunteer@tca.example"));
        referral = mentees.accepted("Notreal");
        mentees.setPerson(referral, "risk_summary", "Meet in public places");
        mentees.openCase(referral, BEGAN);
        mentee = sql.sql("select id from mentee_case").query(UUID.class).single();
        old = mentees.match(referral, former, "ACTIVE", BEGAN);
        sql.sql("""
                        insert into contact (id, referral_id, person_id, mentor_id, held_on, kind, attendance, note, referrer_told, logged_at, logged_by)
                        select gen_random_uuid(), referral_id, person_id, mentor_id, '2026-10-21', 'MEETING', 'ATTENDED', 'My own thoughts', true, now(), ?
                        from mentor_match
                        """).param(account("mentor@tca.example")).update();
    }

    @Test // R24
    void endsOneMatchAndProposesTheNextWithWhatPassesOn() {
        assertThat(get("/matches/" + old, As.coordinator())).bodyText().contains("Hand over to another mentor");
        assertThat(get("/handovers/new?match=" + old, As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Heron Follower, paid mentor", "What the former mentor noted about contacts never does");

        String url = handOver("plan", "true", "reviews", "true", "introductionOn", "2026-11-30")
                .getResponse()
                .getRedirectedUrl();

        assertThat(mentees.of(old, "status || end_reason || ending_held_on || note"))
                .isEqualTo("ENDEDMENTOR_LEFT2026-11-23Both were content");
        MatchId proposed = MatchId.of(sql.sql("select id::text from mentor_match where status = 'PROPOSED'")
                .query(String.class)
                .single());
        assertThat(get(url, As.coordinator())).bodyText().contains("Likes to walk", "Heron Former", "30 November 2026");
        assertThat(get(url, As.otherMentor())).hasStatus(404);
        assertThat(get(url, As.mentor())).hasStatus(404);

        agree(proposed);

        assertThat(get("/", As.otherMentor())).bodyText().contains("Read the handover before you meet");
        assertThat(get(url, As.otherMentor()))
                .hasStatusOk()
                .bodyText()
                .contains("Likes to walk", "Meet in public places", "Open the plan")
                .doesNotContain("Change what passes on", "Both were content");
        assertThat(get("/plans/" + mentee, As.otherMentor())).hasStatusOk();
        UUID contact = sql.sql("select id from contact").query(UUID.class).single();
        assertThat(get("/contacts/" + contact, As.otherMentor()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("My own thoughts");
        assertThat(get("/cases/" + mentee, As.otherMentor())).bodyText().doesNotContain("My own thoughts");
        assertThat(get("/contacts/" + contact, As.coordinator())).bodyText().contains("My own thoughts");
        assertThat(sql.sql(
                                "select string_agg(distinct action, ' ' order by action) from audit_entry where subject_type = 'handover'")
                        .query(String.class)
                        .single())
                .isEqualTo("handover.made handover.read");
    }

    @Test
    void keepsFromTheNextMentorWhatIsNotTicked() {
        sql.sql("""
                        insert into review (id, case_id, person_id, kind, held_on, completed_at, completed_by)
                        select gen_random_uuid(), id, person_id, 'ASSESSMENT', '2026-10-22', now(), ? from mentee_case
                        """).param(account("mentor@tca.example")).update();
        UUID review = sql.sql("select id from review").query(UUID.class).single();
        String url = handOver().getResponse().getRedirectedUrl();
        agree(MatchId.of(sql.sql("select id::text from mentor_match where status = 'PROPOSED'")
                .query(String.class)
                .single()));

        assertThat(get(url, As.otherMentor()))
                .bodyText()
                .contains("Not released")
                .doesNotContain("Open the plan");
        assertThat(get("/plans/" + mentee, As.otherMentor())).hasStatus(404);
        assertThat(get("/reviews/" + review, As.otherMentor())).hasStatus(404);
        assertThat(get("/reviews/" + review, As.coordinator())).hasStatusOk();

        assertThat(pages.post()
                        .uri(url + "/edit")
                        .param("version", "0")
                        .param("handoverNote", "Likes to walk")
                        .param("plan", "true")
                        .param("reviews", "true")
                        .with(As.coordinator())
                        .with(csrf()))
                .hasRedirectedUrl(url);
        assertThat(get("/plans/" + mentee, As.otherMentor())).hasStatusOk();
        assertThat(get("/reviews/" + review, As.otherMentor())).hasStatusOk();
    }

    @Test
    void handsNothingOverUnlessAllOfItCanBe() {
        assertThat(post("mentor", UUID.randomUUID().toString(), "handoverNote", "", "on", "2026-11-25"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "This mentor cannot be proposed",
                        "Write what whoever takes over needs to know",
                        "Enter today or a day in the past",
                        "Enter the day of the ending conversation");
        assertThat(mentees.of(old, "status")).isEqualTo("ACTIVE");
        assertThat(get("/handovers/new?match=" + old, As.coordinatorOf(ANGUS))).hasStatus(404);
        sql.sql("update mentor_match set status = 'ENDED', ended_on = started_on")
                .update();
        assertThat(get("/handovers/new?match=" + old, As.coordinator())).hasStatus(409);
    }

    private MvcTestResult handOver(String... more) {
        String[] typed = {
            "mentor",
            next.toString(),
            "on",
            "2026-11-23",
            "reason",
            "MENTOR_LEFT",
            "heldOn",
            "2026-11-23",
            "note",
            "Both were content",
            "handoverNote",
            "Likes to walk"
        };
        String[] all = new String[typed.length + more.length];
        System.arraycopy(typed, 0, all, 0, typed.length);
        System.arraycopy(more, 0, all, typed.length, more.length);
        return post(all);
    }

    private MvcTestResult post(String... typed) {
        var request = pages.post()
                .uri("/handovers/new?match=" + old)
                .param("_plan", "on")
                .param("_reviews", "on")
                .with(As.coordinator())
                .with(csrf());
        for (int i = 0; i < typed.length; i += 2) {
            request = request.param(typed[i], typed[i + 1]);
        }
        return request.exchange();
    }

    private void agree(MatchId match) {
        assertThat(pages.post()
                        .uri("/matches/" + match + "/step/agree")
                        .param("on", "2026-11-24")
                        .param("agreed", "MENTEE", "MENTOR")
                        .with(As.coordinator())
                        .with(csrf()))
                .hasStatus3xxRedirection();
    }

    private UUID account(String username) {
        return sql.sql("select id from user_account where username = ?")
                .param(username)
                .query(UUID.class)
                .single();
    }

    private MvcTestResult get(String url, RequestPostProcessor who) {
        return pages.get().uri(url).with(who).exchange();
    }
}
