package scot.tayside.mentoring.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static scot.tayside.mentoring.referral.ReferralFixtures.accepted;
import static scot.tayside.mentoring.referral.ReferralFixtures.decide;
import static scot.tayside.mentoring.referral.ReferralFixtures.submitted;
import static scot.tayside.mentoring.shared.LocalAuthority.ANGUS;
import static scot.tayside.mentoring.shared.LocalAuthority.DUNDEE;

import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import scot.tayside.mentoring.shared.RuleViolation;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.MovableClock;

@MentoringTest
class DecisionPagesTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    JdbcClient sql;

    @Autowired
    Referrals referrals;

    @Autowired
    MovableClock clock;

    @AfterEach
    void putThePlacesBack() {
        sql.sql("update service set places = 40 where code = 'WOMEN_ONLY'").update();
    }

    @Test
    void offersWhatTheStateAllowsAndTheReaderMayDo() {
        ReferralId id = submitted(pages);

        assertThat(pages.get().uri("/referrals/" + id).with(As.coordinator()))
                .bodyText()
                .contains("Accept", "Decline", "Withdraw", "Make void", "Log a contact")
                .doesNotContain("Did not engage", "Record the agreement", "Find a mentor");
        assertThat(pages.get().uri("/referrals/" + id).with(As.referrer(DUNDEE)))
                .bodyText()
                .contains("Withdraw", "Theft by shoplifting.")
                .doesNotContain(">Accept<", ">Decline<", "Make void", "Log a contact");
    }

    @Test
    void acceptsIntoAFreePlace() {
        ReferralId id = submitted(pages);

        assertThat(pages.get().uri("/referrals/" + id + "/accept").with(As.coordinator()))
                .bodyText()
                .contains("0 of 40 places are taken, and nobody is waiting.");
        assertThat(decide(pages, id, "accept", 0, As.coordinator())).hasRedirectedUrl("/referrals/" + id);
        assertThat(state(id)).isEqualTo("ACCEPTED 2026-11-24");
        assertThat(pages.get().uri("/referrals/" + id).with(As.coordinator()))
                .bodyText()
                .contains("Find a mentor", "/matches/new?referral=" + id);
    }

    @Test // R6
    void makesPeopleWaitWhileTheServiceIsFull() {
        ReferralId id = submitted(pages);
        sql.sql("update service set places = 0 where code = 'WOMEN_ONLY'").update();

        assertThat(pages.get().uri("/referrals/" + id + "/accept").with(As.coordinator()))
                .bodyText()
                .contains("There is no place free.")
                .doesNotContain("Why it cannot wait");
        decide(pages, id, "accept", 0, As.coordinator());

        assertThat(state(id)).isEqualTo("WAITING 2026-11-24");
        assertThat(pages.get().uri("/referrals/" + id).with(As.coordinator()))
                .bodyText()
                .contains("No place free");
        assertThat(decide(pages, id, "accept", 1, As.coordinator()))
                .bodyText()
                .contains("Women Only has no place free yet.");
        assertThat(decide(pages, id, "accept", 1, As.coordinator(), "overrideReason", "Please"))
                .bodyText()
                .contains("Only a manager can take somebody in past the places.");
    }

    @Test // R6
    void letsAManagerOverrideWithAReason() {
        ReferralId id = submitted(pages);
        sql.sql("update service set places = 0 where code = 'WOMEN_ONLY'").update();

        assertThat(pages.get().uri("/referrals/" + id + "/accept").with(As.manager()))
                .bodyText()
                .contains("Why it cannot wait");
        decide(pages, id, "accept", 0, As.manager(), "overrideReason", "Release from prison tomorrow");

        assertThat(state(id)).isEqualTo("ACCEPTED 2026-11-24");
        assertThat(pages.get().uri("/referrals/" + id).with(As.coordinator()))
                .bodyText()
                .contains("Release from prison tomorrow");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "decline, 0, CRITERIA, DECLINED",
        "withdraw, 0, MOVED, WITHDRAWN",
        "void, 0, DUPLICATE, VOID",
        "wait, 1, NO_MENTOR, WAITING",
        "not-engaged, 1, NO_CONTACT, NOT_ENGAGED",
    })
    void takesTheStepsThatNeedAReason(String verb, long version, String reason, String status) {
        ReferralId id = version == 0 ? submitted(pages) : accepted(pages);

        assertThat(pages.get().uri("/referrals/" + id + "/" + verb).with(As.coordinator()))
                .hasStatusOk();
        assertThat(decide(pages, id, verb, version, As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Choose the reason");
        assertThat(decide(pages, id, verb, version, As.coordinator(), "reason", "NONSENSE", "note", "kept"))
                .hasStatusOk()
                .bodyText()
                .contains("kept");
        assertThat(decide(pages, id, verb, version, As.coordinator(), "reason", reason, "note", "x".repeat(5000)))
                .hasStatusOk()
                .bodyText()
                .contains("Use up to 1000 characters");

        decide(pages, id, verb, version, As.coordinator(), "reason", reason, "note", "<b>More</b>");

        assertThat(state(id)).startsWith(status);
        assertThat(pages.get().uri("/referrals/" + id).with(As.coordinator()))
                .bodyText()
                .contains(Reason.valueOf(reason).title(), "&lt;b&gt;More&lt;/b&gt;");
    }

    @Test
    void asksWhatSomethingElseIs() {
        ReferralId id = submitted(pages);

        assertThat(decide(pages, id, "decline", 0, As.coordinator(), "reason", "OTHER"))
                .bodyText()
                .contains("Say what the reason is");
    }

    @Test
    void refusesAReasonOfAnotherStep() {
        ReferralId id = submitted(pages);

        assertThat(decide(pages, id, "decline", 0, As.coordinator(), "reason", "DUPLICATE"))
                .hasStatusOk();
        assertThat(state(id)).startsWith("SUBMITTED");
    }

    @Test
    void aTeamTakesBackItsOwnAndNoOther() {
        ReferralId id = submitted(pages);

        assertThat(decide(pages, id, "withdraw", 0, As.referrer(ANGUS), "reason", "MOVED"))
                .hasStatus(404);
        assertThat(decide(pages, id, "decline", 0, As.referrer(DUNDEE), "reason", "CRITERIA"))
                .hasStatus(403);
        decide(pages, id, "withdraw", 0, As.referrer(DUNDEE), "reason", "MOVED");

        assertThat(state(id)).startsWith("WITHDRAWN");
    }

    @Test
    void saysSoWhenSomebodyElseDecidedMeanwhile() {
        ReferralId id = accepted(pages);

        assertThat(decide(pages, id, "wait", 0, As.coordinator(), "reason", "NO_MENTOR", "note", "Typed in vain"))
                .hasStatus(409)
                .bodyText()
                .contains("Somebody else changed this", "Typed in vain");
    }

    @Test
    void refusesAMoveInWords() {
        ReferralId id = submitted(pages);

        assertThat(pages.get().uri("/referrals/" + id + "/not-engaged").with(As.coordinator()))
                .hasStatus(409)
                .bodyText()
                .contains("A referral that is “Submitted” cannot become “Not engaged”.");
    }

    @Test
    void keepsTheFirstContactAndTheReferrersClock() { // R10
        ReferralId id = accepted(pages);

        assertThat(pages.get().uri("/referrals/" + id).with(As.referrer(DUNDEE)))
                .bodyText()
                .contains("due today");
        referrals.contacted(id, LocalDate.of(2026, 11, 24), true);
        assertThat(state(id)).startsWith("ACCEPTED");
        referrals.allocated(id, LocalDate.of(2026, 11, 24));
        referrals.allocated(id, LocalDate.of(2026, 11, 25));

        assertThat(state(id)).isEqualTo("CONTACTED 2026-11-24");
        assertThat(pages.get().uri("/referrals/" + id).with(As.referrer(DUNDEE)))
                .bodyText()
                .contains("same day");
    }

    @Test
    void goesBackToWaitingWhenTheOnlyProposalIsDeclined() {
        ReferralId id = accepted(pages);
        referrals.allocated(id, LocalDate.of(2026, 11, 24));

        referrals.unallocated(id, LocalDate.of(2026, 11, 24));

        assertThat(state(id)).startsWith("WAITING");
    }

    @Test // R6
    void letsNobodyOffTheWaitingListWhileTheServiceIsFull() {
        ReferralId id = accepted(pages);
        decide(pages, id, "wait", 1, As.coordinator(), "reason", "NO_MENTOR");
        sql.sql("update service set places = 0 where code = 'WOMEN_ONLY'").update();

        assertThatThrownBy(() -> referrals.allocated(id, LocalDate.of(2026, 11, 24)))
                .isInstanceOf(RuleViolation.class);
        assertThat(state(id)).startsWith("WAITING");
    }

    @Test
    void opensACaseOnTheLaterOfMeetingAndAgreement() {
        ReferralId id = accepted(pages);
        referrals.allocated(id, LocalDate.of(2026, 11, 24));
        referrals.contacted(id, LocalDate.of(2026, 11, 24), true);
        sql.sql("""
                        insert into contact (id, referral_id, person_id, held_on, kind, attendance, logged_at)
                        select gen_random_uuid(), id, person_id, '2026-11-25', 'MEETING', 'ATTENDED', now() from referral
                        """).update();
        clock.moveTo(LocalDate.of(2026, 11, 26));

        assertThat(decide(pages, id, "engage", 3, As.coordinator(), "agreementSignedOn", "24/11/2026"))
                .hasRedirectedUrl("/referrals/" + id);

        assertThat(state(id)).isEqualTo("ENGAGED 2026-11-25");
        assertThat(sql.sql("select opened_on from mentee_case")
                        .query(String.class)
                        .single())
                .isEqualTo("2026-11-25");
        assertThat(pages.get().uri("/referrals/" + id).with(As.coordinator()))
                .bodyText()
                .contains("/cases/");
    }

    @Test
    void engagesNobodyWhoWasNotMet() {
        ReferralId id = accepted(pages);
        referrals.allocated(id, LocalDate.of(2026, 11, 24));
        referrals.contacted(id, LocalDate.of(2026, 11, 24), true);

        assertThat(pages.get().uri("/referrals/" + id + "/engage").with(As.coordinator()))
                .hasStatusOk();
        assertThat(decide(pages, id, "engage", 3, As.coordinator(), "agreementSignedOn", "25/11/2026"))
                .bodyText()
                .contains("The day cannot be in the future");
        assertThat(decide(pages, id, "engage", 3, As.coordinator(), "agreementSignedOn", "31/2/2026"))
                .bodyText()
                .contains("Enter a real date", "31/2/2026");
        assertThat(decide(pages, id, "engage", 3, As.coordinator(), "agreementSignedOn", "24/11/2026"))
                .bodyText()
                .contains("No attended meeting is logged yet.");
        assertThat(state(id)).startsWith("CONTACTED");
    }

    @Test
    void movesAReferralToTheFileAlreadyThere() {
        ReferralId first = submitted(pages);
        var typed = ReferralFixtures.typed();
        typed.set("area", "ANGUS");
        typed.set("phone", "01241 000000");
        ReferralId second = submitted(pages, typed);
        String known = sql.sql("select person_id from referral where id = ?")
                .param(first.value())
                .query(String.class)
                .single();

        String page = "same-person/" + known;
        assertThat(pages.get().uri("/referrals/" + second + "/" + page).with(As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Yes, it is the same person");
        assertThat(decide(pages, second, page, 0, As.coordinatorOf(ANGUS))).hasStatus(404);
        assertThat(decide(pages, second, page, 0, As.coordinator())).hasRedirectedUrl("/referrals/" + second);

        assertThat(sql.sql("select count(distinct person_id) from referral")
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(sql.sql("select phone from person").query(String.class).single())
                .isEqualTo("01241 000000");
        assertThat(sql.sql("select string_agg(action, ' ') from audit_entry")
                        .query(String.class)
                        .single())
                .contains("referral.same-person", "person.joined");
    }

    @Test // R6
    void givesTheLastPlaceOnlyOnce() {
        ReferralId one = submitted(pages);
        var typed = ReferralFixtures.typed();
        typed.set("firstName", "Eve");
        typed.set("dateOfBirth", "7/7/1999");
        ReferralId other = submitted(pages, typed);
        sql.sql("update service set places = 1 where code = 'WOMEN_ONLY'").update();
        pages.get().uri("/referrals").with(As.coordinator()).exchange();

        Stream.of(one, other)
                .map(id -> CompletableFuture.runAsync(() -> decide(pages, id, "accept", 0, As.coordinator())))
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(Stream.of(one, other).map(this::state).sorted())
                .containsExactly("ACCEPTED 2026-11-24", "WAITING 2026-11-24");
    }

    @Test // R24
    void tellsAMentorNothingOfTheOffending() {
        ReferralId id = accepted(pages);
        pages.get().uri("/").with(As.mentor()).exchange();
        sql.sql("""
                        insert into mentor (id, user_id, first_name, last_name, sex, type, organisation, status, caseload_limit)
                        select gen_random_uuid(), id, 'Mo', 'Mentor', 'FEMALE', 'PAID', 'TCA', 'CLEARED', 20
                        from user_account where role = 'MENTOR'
                        """).update();
        assertThat(pages.get().uri("/referrals/" + id).with(As.mentor())).hasStatus(404);
        sql.sql("""
                        insert into mentor_match (id, referral_id, person_id, mentor_id, kind, status, agreed_on)
                        select gen_random_uuid(), r.id, r.person_id, m.id, 'MENTORING', 'AGREED', '2026-11-24' from referral r, mentor m
                        """).update();

        assertThat(pages.get().uri("/referrals/" + id).with(As.mentor()))
                .hasStatusOk()
                .bodyText()
                .contains("Looks for work.", "None known.", "01382 000000", "Log a contact")
                .doesNotContain("Theft", "Legal basis", "Court order", "Persistent", "Withdraw", "Decline");
    }

    @Test
    void tellsCoordinatorsWhatIsToBeDone() {
        ReferralId id = submitted(pages);
        pages.get().uri("/").with(As.coordinator()).exchange();
        pages.get().uri("/").with(As.coordinatorOf(ANGUS)).exchange();

        assertThat(todo()).isEqualTo("referral-decide 2026-11-24");
        decide(pages, id, "accept", 0, As.coordinator());
        assertThat(todo()).isEqualTo("referral-allocate 2026-11-24, referral-contact 2026-11-24");
        referrals.contacted(id, LocalDate.of(2026, 11, 24), true);
        referrals.allocated(id, LocalDate.of(2026, 11, 24));
        assertThat(todo()).isNull();
    }

    private String todo() {
        return sql.sql("select string_agg(kind || ' ' || due_on, ', ' order by kind) from reading.work_referral")
                .query(String.class)
                .optional()
                .orElse(null);
    }

    @Test // R33
    void writesDownWhoReadTheFile() {
        ReferralId id = submitted(pages);

        pages.get().uri("/referrals/" + id).with(As.referrer(DUNDEE)).exchange();

        assertThat(sql.sql(
                                "select count(*) from audit_entry where action = 'referral.read' and actor = 'DUNDEE' and person_id is not null")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private String state(ReferralId id) {
        return sql.sql("select status || ' ' || status_on from referral where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }
}
