package scot.tayside.mentoring.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static scot.tayside.mentoring.shared.LocalAuthority.DUNDEE;

import java.time.LocalDate;
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
class ProposalPagesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Autowired
    MockMvcTester pages;

    @Autowired
    JdbcClient sql;

    private MatchFixtures mentees;
    private ReferralId referral;
    private MatchId match;
    private String url;

    @BeforeEach
    void aProposal() {
        pages.get().uri("/").with(As.mentor()).exchange();
        MentorFixtures mentors = new MentorFixtures(sql);
        mentees = new MatchFixtures(sql);
        MentorId mentor = mentors.cleared("Mentorwell", DUNDEE);
        sql.sql("update mentor set user_id = (select id from user_account where username = 'mentor@tca.example')")
                .update();
        referral = mentees.accepted("Notreal");
        mentees.setReferral(referral, "offence_summary", "Theft of a boat");
        mentees.setReferral(referral, "status", "ALLOCATED");
        sql.sql("""
                        insert into match_wish (referral_id, languages, place, written_by, written_on)
                        select ?, 'Polish', 'Lochee, by bus', id, '2026-11-19' from user_account
                        """).param(referral.value()).update();
        match = mentees.match(referral, mentor, "PROPOSED", DAY);
        url = "/proposals/" + match;
    }

    @Test // R24
    void tellsTheMentorEnoughToAnswerAndNobodysName() {
        assertThat(get(url, As.mentor()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Mentoring for Men", "Dundee City", "18 to 25", "Polish", "Lochee, by bus", "27 November 2026")
                .doesNotContain("Notreal", "Otter", "P000", "R000", "Theft", "2006");
        assertThat(get("/", As.mentor()))
                .bodyText()
                .contains("Somebody in Dundee City")
                .doesNotContain("Notreal");
        assertThat(get("/referrals/" + referral, As.mentor())).hasStatus(404);
        assertThat(get(url, As.otherMentor())).hasStatus(404);
        assertThat(get(url, As.coordinator())).hasStatus(403);
        assertThat(sql.sql("select count(*) from audit_entry where action = 'proposal.read'")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test // R24
    void opensTheFileOnlyOnceBothHaveSaidYes() {
        assertThat(answer("reply", "YES")).hasRedirectedUrl("/");
        assertThat(mentees.of(match, "status || mentor_agreed_on")).isEqualTo("PROPOSED2026-11-24");
        assertThat(get("/referrals/" + referral, As.mentor())).hasStatus(404);
        assertThat(get(url, As.mentor())).bodyText().contains("You said yes on 24 November 2026");

        assertThat(pages.post()
                        .uri("/matches/" + match + "/step/agree")
                        .param("on", "2026-11-23")
                        .param("agreed", "MENTEE")
                        .with(As.coordinator())
                        .with(csrf()))
                .hasStatus3xxRedirection();

        assertThat(mentees.of(match, "status || agreed_on")).isEqualTo("AGREED2026-11-24");
        assertThat(get("/referrals/" + referral, As.mentor())).hasStatusOk();
        assertThat(get(url, As.mentor())).hasStatus(404);
        assertThat(get("/matches/" + match, As.coordinator()))
                .bodyText()
                .contains(
                        "Yes, on 24 November 2026, recorded by mentor",
                        "Yes, on 23 November 2026, recorded by coordinator");
    }

    @Test
    void letsTheMentorSayNoWithAReason() {
        assertThat(answer("word", "Hm")).hasStatusOk().bodyText().contains("Say yes or no");
        assertThat(answer("reply", "NO", "reason", "SET_APART"))
                .hasStatusOk()
                .bodyText()
                .contains("Choose why it does not suit");
        assertThat(answer("reply", "NO", "reason", "TRAVEL", "word", "No bus")).hasRedirectedUrl("/");

        assertThat(mentees.of(match, "status || declined_by || end_reason || note"))
                .isEqualTo("DECLINEDMENTORTRAVELNo bus");
        assertThat(mentees.statusOf(referral)).isEqualTo("WAITING");
    }

    private MvcTestResult get(String address, RequestPostProcessor who) {
        return pages.get().uri(address).with(who).exchange();
    }

    private MvcTestResult answer(String... typed) {
        var request = pages.post().uri(url).with(As.mentor()).with(csrf());
        for (int i = 0; i < typed.length; i += 2) {
            request = request.param(typed[i], typed[i + 1]);
        }
        return request.exchange();
    }
}
