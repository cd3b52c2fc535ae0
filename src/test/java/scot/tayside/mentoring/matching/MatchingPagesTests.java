package scot.tayside.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static scot.tayside.mentoring.shared.LocalAuthority.ANGUS;
import static scot.tayside.mentoring.shared.LocalAuthority.DUNDEE;
import static scot.tayside.mentoring.shared.LocalAuthority.PERTH_KINROSS;

import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.util.MultiValueMap;
import scot.tayside.mentoring.mentor.MentorFixtures;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.Statements;

@MentoringTest
class MatchingPagesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    MockMvcTester pages;

    @Autowired
    JdbcClient sql;

    @Autowired
    Matches matches;

    private MentorFixtures mentors;
    private MatchFixtures mentees;

    @BeforeEach
    void fixtures() {
        mentors = new MentorFixtures(sql);
        mentees = new MatchFixtures(sql);
    }

    @Test // R19
    void goesFromAProposalToTheFirstMeetingAndToTheEnd() {
        MentorId mentor = mentors.cleared("Mentorwell", DUNDEE);
        ReferralId referral = mentees.accepted("Notreal");

        MatchId match = proposed(referral, mentor);
        assertThat(mentees.statusOf(referral)).isEqualTo("ALLOCATED");
        assertThat(get("/matches/" + match, As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Otter Notreal", "Heron Mentorwell", "Record that they agree", "Record a refusal");

        assertThat(step(match, "agree", Map.of("agreed", "MENTEE"))).hasStatus3xxRedirection();
        assertThat(mentees.of(match, "status")).isEqualTo("PROPOSED");
        assertThat(step(match, "agree", Map.of("agreed", "MENTOR"))).hasStatus3xxRedirection();
        matches.met(referral, mentor, TODAY);
        assertThat(mentees.of(match, "status || started_on")).isEqualTo("ACTIVE2026-11-24");

        assertThat(step(match, "pause", Map.of("reason", "MENTOR_AWAY"))).hasStatus3xxRedirection();
        assertThat(step(match, "resume", Map.of())).hasStatus3xxRedirection();
        assertThat(step(
                        match,
                        "end",
                        Map.of("reason", "GOALS_REACHED", "heldOn", "20/11/2026", "note", "Both content.")))
                .hasStatus3xxRedirection();
        assertThat(get("/matches/" + match, As.coordinator()))
                .bodyText()
                .contains("What they set out to do is done", "Both content.", "Find another mentor")
                .doesNotContain("End the match");
        assertThat(sql.sql(
                                "select string_agg(action, ' ' order by id) from audit_entry where subject_type = 'match' and action <> 'matching.read'")
                        .query(String.class)
                        .single())
                .isEqualTo(
                        "matching.proposed matching.accepted matching.accepted matching.agreed matching.active matching.paused matching.active matching.ended");
    }

    @Test // R33
    void recordsWhoReadsAMatchOrAShortlist() {
        ReferralId referral = mentees.accepted("Notreal");
        MatchId match = mentees.match(referral, mentors.cleared("Mentorwell", DUNDEE), "PROPOSED", TODAY);

        get("/matches/" + match, As.coordinator());
        get("/matches/new?referral=" + referral, As.coordinator());

        assertThat(sql.sql("select string_agg(action, ' ' order by id) from audit_entry where person_id = ?")
                        .param(mentees.personOf(referral).value())
                        .query(String.class)
                        .single())
                .isEqualTo("matching.read matching.shortlist-read");
    }

    @Test
    void putsPossibleMentorsFirstAndSaysEverythingAgainstTheOthers() {
        ReferralId referral = mentees.accepted("Notreal");
        mentees.setPerson(referral, "date_of_birth", TODAY.minusYears(17));
        mentors.cleared("Roomy", DUNDEE);
        MentorId busy = mentors.cleared("Busy", DUNDEE);
        mentors.set(busy, "caseload_limit", 2);
        MentorId never = mentors.cleared("Aardvark", ANGUS);
        mentors.set(never, "pvg_roles", "ADULTS");
        mentors.set(never, "status", "SUSPENDED");
        mentors.set(mentors.cleared("Gone", DUNDEE), "status", "LEFT");

        assertThat(get("/matches/new?referral=" + referral, As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("Possible (2)", "Roomy", "Busy", "Not possible today (1)", "Aardvark")
                .contains(
                        "The mentor is suspended.",
                        "The mentee is under 18, and the mentor’s PVG membership does not cover children.",
                        "The mentor does not work in Dundee City.")
                .doesNotContain("Gone");
    }

    @Test // R19
    void refusesAProposalThatHasBecomeImpossibleAndSaysWhy() {
        ReferralId referral = mentees.accepted("Notreal");
        MentorId mentor = mentors.cleared("Mentorwell", DUNDEE);
        mentors.set(mentor, "pvg_valid_to", TODAY.minusDays(1));

        assertThat(propose(referral, mentor, "MENTORING"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "There is a problem",
                        "The PVG membership ended on 23 November 2026.",
                        "Not possible today (1)");
        assertThat(mentees.statusOf(referral)).isEqualTo("ACCEPTED");
    }

    @Test
    void proposesNobodyForAReferralThatIsNotAccepted() {
        ReferralId referral = mentees.accepted("Notreal");
        mentees.setReferral(referral, "status", "SUBMITTED");
        MentorId mentor = mentors.cleared("Mentorwell", DUNDEE);

        assertThat(get("/matches/new?referral=" + referral, As.coordinator()))
                .bodyText()
                .contains("The referral is not accepted yet.")
                .doesNotContain("Propose mentoring");
        assertThat(propose(referral, mentor, "MENTORING")).hasStatusOk();
        assertThat(sql.sql("select count(*) from mentor_match")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test // R22
    void proposesNobodyWhoIsListedApart() {
        ReferralId referral = mentees.accepted("Notreal");
        MentorId mentor = mentors.cleared("Mentorwell", DUNDEE);
        sql.sql("insert into non_association (person_id, mentor_id, reason, recorded_on) values (?, ?, 'KNOWN', ?)")
                .params(mentees.personOf(referral).value(), mentor.value(), TODAY)
                .update();

        assertThat(propose(referral, mentor, "MENTORING"))
                .bodyText()
                .contains("The two are listed never to be matched.");
    }

    @Test // R8
    void offersBefriendingAndPlacementsAtTheEndOfAnOrder() {
        ReferralId referral = mentees.accepted("Notreal");
        mentees.setReferral(referral, "area", "PERTH_KINROSS");
        MentorId befriender = mentors.cleared("Befriendham", PERTH_KINROSS);
        mentors.set(befriender, "type", "BEFRIENDER");
        mentors.set(befriender, "organisation", "CATH");
        assertThat(get("/matches/new?referral=" + referral, As.coordinator()))
                .bodyText()
                .contains(
                        "Befriending starts in the last two months of the order, from 30 June 2027 to 31 August 2027.");

        mentees.setReferral(referral, "order_end", LocalDate.of(2027, 1, 24));

        assertThat(get("/matches/new?referral=" + referral, As.coordinator()))
                .bodyText()
                .contains("Propose befriending", "Propose placement")
                .doesNotContain("Propose mentoring");
        assertThat(propose(referral, befriender, "MENTORING"))
                .bodyText()
                .contains("cannot be proposed with this Befriender");
        assertThat(propose(referral, befriender, "PLACEMENT")).hasStatus3xxRedirection();
    }

    @Test
    void putsAReferralBackOnTheWaitingListWhenTheOnlyProposalIsDeclined() {
        ReferralId referral = mentees.accepted("Notreal");
        MatchId first = proposed(referral, mentors.cleared("First", DUNDEE));
        MatchId second = proposed(referral, mentors.cleared("Second", DUNDEE));

        assertThat(step(first, "decline", Map.of("by", "MENTEE", "reason", "PREFERS_OTHER")))
                .hasStatus3xxRedirection();
        assertThat(mentees.statusOf(referral)).isEqualTo("ALLOCATED");

        assertThat(step(second, "decline", Map.of("by", "MENTOR", "reason", "TIMES")))
                .hasStatus3xxRedirection();
        assertThat(mentees.statusOf(referral)).isEqualTo("WAITING");
        assertThat(get("/matches/" + second, As.coordinator()))
                .bodyText()
                .contains("The mentor", "Days or times do not fit");
    }

    @Test
    void pausesActiveMatchesWhenTheMentorIsSuspendedAndResumesOnlyAfterwards() {
        ReferralId referral = mentees.accepted("Notreal");
        MentorId mentor = mentors.cleared("Mentorwell", DUNDEE);
        MatchId match = mentees.match(referral, mentor, "ACTIVE", TODAY.minusDays(10));

        post("/mentors/" + mentor + "/step/suspend", Map.of("on", "24/11/2026", "reason", "Complaint"));
        assertThat(mentees.of(match, "status || pause_reason")).isEqualTo("PAUSEDCLEARANCE");
        assertThat(step(match, "resume", Map.of())).hasStatusOk().bodyText().contains("The mentor is suspended.");
        assertThat(get("/matches/" + match, As.coordinator()))
                .bodyText()
                .contains("They may not meet until this is put right.");

        post("/mentors/" + mentor + "/step/clear", Map.of("on", "24/11/2026"));
        assertThat(step(match, "resume", Map.of())).hasStatus3xxRedirection();
        assertThat(mentees.of(match, "status")).isEqualTo("ACTIVE");
    }

    @Test // R22
    void partsTwoWhoAreListedApart() {
        ReferralId referral = mentees.accepted("Notreal");
        MentorId mentor = mentors.cleared("Mentorwell", DUNDEE);
        MatchId match = mentees.match(referral, mentor, "ACTIVE", TODAY.minusDays(10));
        String person =
                sql.sql("select reference from person").query(String.class).single();

        post("/mentors/" + mentor + "/apart", Map.of("person", person, "reason", "KNOWN"));

        assertThat(mentees.of(match, "status || pause_reason")).isEqualTo("PAUSEDSET_APART");
        assertThat(step(match, "resume", Map.of())).bodyText().contains("The two are listed never to be matched.");
    }

    @Test
    void endsWhateverTheyDoTogetherOnlyWithAWordOnHowTheyParted() {
        ReferralId referral = mentees.accepted("Notreal");
        MatchId match = mentees.match(referral, mentors.cleared("Mentorwell", DUNDEE), "ACTIVE", TODAY.minusDays(30));
        sql.sql("update mentor_match set kind = 'PLACEMENT'").update();

        assertThat(step(match, "end", Map.of("reason", "OTHER", "heldOn", "24/11/2026", "note", "A", "whyNone", "B")))
                .bodyText()
                .contains("Leave this empty, or take the day of the conversation away");
        assertThat(step(match, "end", Map.of("reason", "NO_CONTACT", "whyNone", "Cannot be reached")))
                .hasStatus3xxRedirection();

        assertThat(mentees.of(match, "status || no_ending_reason")).isEqualTo("ENDEDCannot be reached");
        assertThat(get("/matches/" + match, As.coordinator()))
                .bodyText()
                .contains("No ending conversation", "Cannot be reached");
    }

    @Test
    void ordersTheShortlistByWhatIsLookedForAndSaysWhatEachRuleSays() {
        ReferralId referral = mentees.accepted("Notreal");
        mentors.cleared("Aardvark", DUNDEE);
        MentorId suits = mentors.cleared("Zebra", DUNDEE);
        mentors.set(suits, "languages", "Polish, Gaelic");
        mentors.set(suits, "own_car", true);
        sql.sql("insert into mentor_slot values (?, 'MONDAY_MORNING')")
                .param(suits.value())
                .update();
        assertThat(post(
                        "/wishes/" + referral,
                        Map.of("languages", "Polish", "slots", "MONDAY_MORNING", "place", "Lochee", "interests", "x")))
                .hasRedirectedUrl("/matches/new?referral=" + referral);
        assertThat(get("/wishes/" + referral, As.coordinator())).bodyText().contains("Lochee", "Polish");

        assertThat(get("/matches/new?referral=" + referral, As.coordinator()))
                .bodyText()
                .containsSubsequence("Heron Zebra", "Heron Aardvark")
                .contains(
                        "Both: polish.",
                        "Both can: Monday morning.",
                        "Can meet in Lochee. The mentor: own car.",
                        "The mentor’s times are not recorded.",
                        "The mentor works in Dundee City.");
    }

    @Test
    void putsTheTickedBesideEachOther() {
        ReferralId referral = mentees.accepted("Notreal");
        MentorId one = mentors.cleared("Possible", DUNDEE);
        MentorId other = mentors.cleared("Elsewhere", ANGUS);
        mentors.cleared("Unticked", DUNDEE);
        String url = "/matches/compare?referral=" + referral + "&mentor=" + one;

        assertThat(get(url, As.coordinator())).hasRedirectedUrl("/matches/new?referral=" + referral);
        assertThat(get(url + "&mentor=" + other, As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Heron Possible",
                        "Heron Elsewhere",
                        "The mentor does not work in Dundee City.",
                        "Propose mentoring")
                .doesNotContain("Unticked");
        assertThat(get(url + "&mentor=" + other, As.coordinatorOf(ANGUS))).hasStatus(404);
    }

    @Test
    void keepsWhoWasProposedAndWhyItCameToNothing() {
        ReferralId referral = mentees.accepted("Notreal");
        MatchId match = proposed(referral, mentors.cleared("Mentorwell", DUNDEE));
        step(match, "decline", Map.of("by", "MENTOR", "reason", "TRAVEL", "note", "No bus"));

        assertThat(get("/matches/new?referral=" + referral, As.coordinator()))
                .bodyText()
                .contains("Proposed so far", "Heron Mentorwell", "coordinator", "Too far to travel", "No bus");
    }

    @Test
    void showsMatchesOnlyToThoseWhoMayOpenTheFile() {
        ReferralId referral = mentees.accepted("Notreal");
        MatchId match = mentees.match(referral, mentors.cleared("Mentorwell", DUNDEE), "ACTIVE", TODAY);

        assertThat(get("/matches", As.coordinatorOf(DUNDEE))).bodyText().contains("Notreal");
        assertThat(get("/matches", As.coordinatorOf(ANGUS))).bodyText().doesNotContain("Notreal");
        for (RequestPostProcessor stranger :
                new RequestPostProcessor[] {As.coordinatorOf(ANGUS), As.cathCoordinator()}) {
            assertThat(get("/matches/" + match, stranger)).hasStatus(404);
            assertThat(get("/matches/" + match + "/step/end", stranger)).hasStatus(404);
            assertThat(get("/matches/new?referral=" + referral, stranger)).hasStatus(404);
        }
        assertThat(get("/matches/" + match, As.mentor())).hasStatus(403);
        assertThat(get("/matches/" + match, As.referrer(DUNDEE))).hasStatus(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/matches?status=FROZEN&mentor=nobody&person=%27&page=x&sort=id",
                "/matches?name=%25&sort=-person",
                "/matches?sort=mentor",
                "/matches?sort=status&status=ACTIVE",
            })
    void answersAnyAddressWithAList(String url) {
        mentees.match(mentees.accepted("Notreal"), mentors.cleared("Mentorwell", DUNDEE), "ACTIVE", TODAY);

        assertThat(get(url, As.coordinator())).hasStatusOk();
    }

    @ParameterizedTest(name = "{0} on {1} with {2}={3}")
    @CsvSource({
        "agree, 25/11/2026, agreed, MENTEE, Enter today or a day in the past",
        "agree, 23/11/2026, agreed, MENTEE, Enter 24 November 2026 or a later day",
        "agree, 24/11/2026, note, x, Tick who says yes",
        "agree, 24/11/2026, agreed, COORDINATOR, Tick who says yes",
        "agree, '', note, x, Enter the day",
        "agree, 32/13/2026, note, x, Enter a real date",
        "decline, 24/11/2026, reason, TIMES, Choose who said no",
        "decline, 24/11/2026, by, MENTOR, Choose a reason",
        "decline, 24/11/2026, by, JUDGE, Choose",
        "end, 24/11/2026, reason, OTHER, Enter the day of the ending conversation",
        "end, 24/11/2026, heldOn, 24/11/2026, Say in a few words what was said",
        "end, 24/11/2026, heldOn, 25/11/2026, Enter today or a day in the past",
        "end, 24/11/2026, reason, BOREDOM, Choose a reason",
        "pause, 24/11/2026, reason, CASE_CLOSED, Choose a reason",
    })
    void answersAStepThatCannotBeTakenWithASentence(
            String word, String on, String field, String text, String sentence) {
        MatchId match =
                mentees.match(mentees.accepted("Notreal"), mentors.cleared("Mentorwell", DUNDEE), "PROPOSED", TODAY);

        assertThat(post("/matches/" + match + "/step/" + word, Map.of("on", on, field, text)))
                .hasStatusOk()
                .bodyText()
                .contains(sentence);
        assertThat(mentees.of(match, "status")).isEqualTo("PROPOSED");
    }

    @Test
    void answersNonsenseInAProposalWithoutFailing() {
        ReferralId referral = mentees.accepted("Notreal");
        String mentor = mentors.cleared("Mentorwell", DUNDEE).toString();
        String unknown = UUID.randomUUID().toString();

        assertThat(post("/matches", Map.of("referral", referral.toString(), "mentor", "", "kind", "MENTORING")))
                .hasStatusOk()
                .bodyText()
                .contains("Choose a mentor from the list");
        assertThat(post("/matches", Map.of("referral", referral.toString(), "mentor", mentor, "kind", "CHESS")))
                .hasStatusOk();
        assertThat(post("/matches", Map.of("referral", referral.toString(), "mentor", unknown, "kind", "MENTORING")))
                .hasStatus(404);
        assertThat(post("/matches", Map.of("referral", "x", "mentor", mentor, "kind", "MENTORING")))
                .hasStatus(404);
        assertThat(get("/matches/new", As.coordinator())).hasStatus(400);
        assertThat(get("/matches/new?referral=x", As.coordinator())).hasStatus(400);
        assertThat(get("/matches/" + unknown, As.coordinator())).hasStatus(404);
    }

    @Test
    void asksTheDatabaseNoMoreForMoreMentorsAndMatches() {
        ReferralId referral = mentees.accepted("Notreal");
        mentees.match(referral, mentors.cleared("First", DUNDEE), "ACTIVE", TODAY);
        get("/matches", As.coordinator());
        long list = Statements.during(() -> get("/matches", As.coordinator()));
        long shortlist = Statements.during(() -> get("/matches/new?referral=" + referral, As.coordinator()));
        for (int i = 0; i < 15; i++) {
            mentees.match(mentees.accepted("Other" + i), mentors.cleared("Further" + i, DUNDEE), "ACTIVE", TODAY);
        }

        assertThat(Statements.during(() -> get("/matches", As.coordinator()))).isEqualTo(list);
        assertThat(Statements.during(() -> get("/matches/new?referral=" + referral, As.coordinator())))
                .isEqualTo(shortlist);
    }

    private MatchId proposed(ReferralId referral, MentorId mentor) {
        String url = propose(referral, mentor, "MENTORING").getResponse().getRedirectedUrl();
        return MatchId.of(url.substring("/matches/".length()));
    }

    private MvcTestResult propose(ReferralId referral, MentorId mentor, String kind) {
        return post("/matches", Map.of("referral", referral.toString(), "mentor", mentor.toString(), "kind", kind));
    }

    private MvcTestResult step(MatchId match, String word, Map<String, String> more) {
        MultiValueMap<String, String> typed = MultiValueMap.fromSingleValue(new HashMap<>(more));
        typed.set("on", "24/11/2026");
        return pages.post()
                .uri("/matches/" + match + "/step/" + word)
                .formFields(typed)
                .with(As.coordinator())
                .with(csrf())
                .exchange();
    }

    private MvcTestResult post(String url, Map<String, String> typed) {
        return pages.post()
                .uri(url)
                .formFields(MultiValueMap.fromSingleValue(typed))
                .with(As.coordinator())
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(String url, RequestPostProcessor who) {
        return pages.get().uri(URI.create(url)).with(who).exchange();
    }
}
