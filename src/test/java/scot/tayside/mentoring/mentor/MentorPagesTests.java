package scot.tayside.mentoring.mentor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static scot.tayside.mentoring.shared.LocalAuthority.ANGUS;
import static scot.tayside.mentoring.shared.LocalAuthority.DUNDEE;
import static scot.tayside.mentoring.shared.LocalAuthority.PERTH_KINROSS;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.matching.MatchFixtures;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.Statements;

@MentoringTest
class MentorPagesTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    JdbcClient sql;

    @Autowired
    Mentors mentors;

    private MentorFixtures fixtures;

    @BeforeEach
    void fixtures() {
        fixtures = new MentorFixtures(sql);
    }

    @Test
    void goesFromEnquiryToCleared() {
        MvcTestResult sent = post("/mentors", typed(), As.coordinator());
        assertThat(sent).hasStatus3xxRedirection();
        String url = sent.getResponse().getRedirectedUrl();
        MentorId id = MentorId.of(url.substring("/mentors/".length()));

        for (String word : new String[] {"apply", "interview", "recruit", "check"}) {
            assertThat(step(id, word, "24/11/2026")).hasStatus3xxRedirection();
        }
        assertThat(fixtures.of(id, "recruited_on")).isEqualTo("2026-11-24");
        assertThat(step(id, "clear", "24/11/2026")).hasStatusOk().bodyText().contains("No identity check is recorded.");

        assertThat(post(url + "/clearance", clearance(id), As.coordinator())).hasStatus3xxRedirection();
        assertThat(step(id, "clear", "24/11/2026")).hasStatus3xxRedirection();
        assertThat(get(url, As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Cleared", "Set unavailable", "Nothing is missing.");
        assertThat(sql.sql(
                                "select string_agg(distinct action, ' ' order by action) from audit_entry where subject_type = 'mentor'")
                        .query(String.class)
                        .single())
                .isEqualTo("mentor.clearance-recorded mentor.moved mentor.registered");
    }

    @Test
    void keepsWhenAndHowAMentorCanMeetPeople() {
        MultiValueMap<String, String> typed = typed();
        typed.set("languages", "Polish, BSL");
        typed.addAll("slots", List.of("WEDNESDAY_EVENING", "MONDAY_EVENING", "MONDAY_MORNING"));
        typed.set("ownCar", "true");
        typed.set("travelMiles", "15");
        typed.set("travelNote", "Fife border");
        typed.set("enquirySource", "COLLEGE");

        String url = post("/mentors", typed, As.coordinator()).getResponse().getRedirectedUrl();

        assertThat(get(url, As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Polish, BSL",
                        "Monday morning, evening; Wednesday evening",
                        "Own car, up to 15 miles, Fife border",
                        "College or university");
        assertThat(get(url + "/edit", As.coordinator()))
                .bodyText()
                .containsPattern("value=\"MONDAY_EVENING\"[^>]*checked")
                .doesNotContainPattern("value=\"SUNDAY_EVENING\"[^>]*checked");
        assertThat(sql.sql("select availability from reading.mentor")
                        .query(String.class)
                        .single())
                .isEqualTo("MONDAY_MORNING;MONDAY_EVENING;WEDNESDAY_EVENING");
    }

    @Test
    void givesTheUsualCaseload() {
        MultiValueMap<String, String> typed = typed();
        typed.set("type", "PAID");
        typed.set("organisation", "CATH");
        typed.set("areas", "PERTH_KINROSS");

        assertThat(post("/mentors", typed, As.cathCoordinator())).hasStatus3xxRedirection();
        assertThat(sql.sql("select caseload_limit from mentor")
                        .query(Integer.class)
                        .single())
                .isEqualTo(6);
    }

    @Test // R23
    void clearsNobodyWithAnOpenCase() {
        MentorId id = fixtures.cleared("Mentorwell", DUNDEE);
        MatchFixtures mentees = new MatchFixtures(sql);
        ReferralId referral = mentees.accepted("Notreal");
        mentees.openCase(referral, LocalDate.of(2026, 11, 2));
        fixtures.set(id, "person_id", mentees.personOf(referral).value());
        fixtures.set(id, "status", "UNAVAILABLE");

        assertThat(step(id, "clear", "24/11/2026"))
                .hasStatusOk()
                .bodyText()
                .contains("The mentor has an open case as a mentee.");
    }

    @Test // R19
    void saysThatAMembershipHasRunOutFromTheDayAfter() {
        MentorId id = fixtures.cleared("Mentorwell", DUNDEE);
        fixtures.set(id, "pvg_valid_to", LocalDate.of(2026, 11, 24));
        assertThat(get("/mentors/" + id, As.coordinator())).bodyText().doesNotContain("not cleared today");
        assertThat(get("/mentors", As.coordinator())).bodyText().contains("Ends soon");

        fixtures.set(id, "pvg_valid_to", LocalDate.of(2026, 11, 23));

        assertThat(get("/mentors/" + id, As.coordinator()))
                .bodyText()
                .contains("not cleared today", "The PVG membership ended on 23 November 2026.");
        assertThat(get("/mentors", As.coordinator())).bodyText().contains("Not cleared");
    }

    @Test
    void writesDownThatAMembershipHasRunOut() {
        MentorId id = fixtures.cleared("Mentorwell", DUNDEE);
        fixtures.set(id, "pvg_valid_to", LocalDate.of(2026, 11, 23));

        mentors.lapse();
        mentors.lapse();

        assertThat(fixtures.of(id, "pvg_status")).isEqualTo("EXPIRED");
        assertThat(sql.sql("select count(*) from audit_entry where action = 'mentor.clearance-lost'")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test // R22
    void listsAPersonNeverToBeMatchedAndTakesThemOffAgain() {
        MentorId id = fixtures.cleared("Mentorwell", DUNDEE);
        MatchFixtures mentees = new MatchFixtures(sql);
        ReferralId referral = mentees.accepted("Notreal");
        String person =
                sql.sql("select reference from person").query(String.class).single();
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.set("person", person.toLowerCase(Locale.ROOT));
        typed.set("reason", "RELATED");

        assertThat(post("/mentors/" + id + "/apart", typed, As.coordinator())).hasStatus3xxRedirection();
        assertThat(get("/mentors/" + id, As.coordinator())).bodyText().contains("Otter Notreal", "They are related");
        assertThat(post("/mentors/" + id + "/apart", typed, As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("This person is listed already.");

        String remove = "/mentors/" + id + "/apart/" + mentees.personOf(referral) + "/remove";
        assertThat(post(remove, new LinkedMultiValueMap<>(), As.coordinator())).hasStatus3xxRedirection();
        assertThat(get("/mentors/" + id, As.coordinator())).bodyText().contains("Nobody is listed.");
        assertThat(post(remove, new LinkedMultiValueMap<>(), As.coordinator())).hasStatus(404);
    }

    @Test
    void showsEachCoordinatorTheirOwnMentors() {
        MentorId cath = fixtures.cleared("Befriendham", PERTH_KINROSS);
        fixtures.set(cath, "organisation", "CATH");
        MentorId tca = fixtures.cleared("Mentorwell", PERTH_KINROSS);
        MentorId angus = fixtures.cleared("Pretendale", ANGUS);

        assertThat(get("/mentors", As.cathCoordinator()))
                .bodyText()
                .contains("Befriendham")
                .doesNotContain("Mentorwell", "Pretendale");
        assertThat(get("/mentors", As.coordinatorOf(PERTH_KINROSS)))
                .bodyText()
                .contains("Befriendham", "Mentorwell")
                .doesNotContain("Pretendale");
        for (String page : new String[] {"", "/edit", "/clearance", "/step/leave", "/apart"}) {
            assertThat(get("/mentors/" + tca + page, As.cathCoordinator())).hasStatus(404);
            assertThat(get("/mentors/" + angus + page, As.coordinatorOf(PERTH_KINROSS)))
                    .hasStatus(404);
            assertThat(get("/mentors/" + cath + page, As.coordinatorOf(PERTH_KINROSS)))
                    .hasStatusOk();
        }
        assertThat(post("/mentors/" + tca + "/step/leave", leaving(), As.cathCoordinator()))
                .hasStatus(404);
        assertThat(get("/mentors", As.mentor())).hasStatus(403);
    }

    @Test
    void aPartnerRegistersTheirOwnMentorsOnly() {
        MultiValueMap<String, String> typed = typed();
        typed.set("areas", "PERTH_KINROSS");

        assertThat(post("/mentors", typed, As.cathCoordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("You can register mentors of Churches Action for the Homeless only.");
    }

    @Test
    void linksAnAccountOnce() {
        assertThat(get("/", As.mentor())).hasStatus2xxSuccessful();
        String account = sql.sql("select id::text from user_account where role = 'MENTOR'")
                .query(String.class)
                .single();
        MultiValueMap<String, String> typed = typed();
        typed.set("account", account);

        assertThat(post("/mentors", typed, As.coordinator())).hasStatus3xxRedirection();
        assertThat(post("/mentors", typed, As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("This account is not free.");
        assertThat(mentors.ofUser(UserId.of(account))).isPresent();
    }

    @Test // R23
    void onlyManagersKnowWhoWasOnceSupported() {
        ReferralId referral = new MatchFixtures(sql).accepted("Notreal");
        String person =
                sql.sql("select reference from person").query(String.class).single();
        MultiValueMap<String, String> typed = typed();
        typed.set("person", "P99999");
        assertThat(post("/mentors", typed, As.manager()))
                .hasStatusOk()
                .bodyText()
                .contains("Nobody you can see has this reference.");
        typed.set("person", person);
        String url = post("/mentors", typed, As.manager()).getResponse().getRedirectedUrl();
        assertThat(get(url, As.manager())).bodyText().contains(person);
        assertThat(get(url, As.coordinator())).hasStatusOk().bodyText().doesNotContain(person, "Was once");
        assertThat(get(url + "/edit", As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(person, "Was once");

        typed.set("person", "P99999");
        typed.set("version", "0");
        assertThat(post(url + "/edit", typed, As.coordinator())).hasStatus3xxRedirection();

        assertThat(sql.sql("select person_id = (select person_id from referral where id = ?) from mentor")
                        .param(referral.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void keepsTwoPeopleFromOverwritingEachOther() {
        MentorId id = fixtures.cleared("Mentorwell", DUNDEE);
        MultiValueMap<String, String> typed = typed();
        typed.set("version", "0");

        assertThat(post("/mentors/" + id + "/edit", typed, As.coordinator())).hasStatus3xxRedirection();
        assertThat(post("/mentors/" + id + "/edit", typed, As.manager())).hasStatus(409);
        assertThat(fixtures.of(id, "last_name")).isEqualTo("Pretendham");
    }

    @Test
    void filtersAndSorts() {
        MentorId peer = fixtures.cleared("Alpha", DUNDEE);
        fixtures.set(peer, "type", "PEER");
        MentorId paid = fixtures.cleared("Beta", ANGUS);
        fixtures.set(paid, "status", "SUSPENDED");

        assertThat(get("/mentors?type=PEER", As.coordinator()))
                .bodyText()
                .contains("Alpha")
                .doesNotContain("Beta");
        assertThat(get("/mentors?area=ANGUS&status=SUSPENDED", As.coordinator()))
                .bodyText()
                .contains("Beta")
                .doesNotContain("Alpha");
        assertThat(get("/mentors?name=BET", As.coordinator()))
                .bodyText()
                .contains("Beta")
                .doesNotContain("Alpha");
        assertThat(get("/mentors?sort=-name", As.coordinator())).bodyText().containsSubsequence("Beta", "Alpha");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/mentors?type=ASTRONAUT&status=&area=%27&page=-1&size=999999&sort=drop",
                "/mentors?name=%25_%5C&page=99999999999",
                "/mentors?sort=-caseload",
                "/mentors?sort=pvg",
                "/mentors?sort=status",
                "/mentors?sort=type"
            })
    void answersAnyAddressWithAList(String url) {
        fixtures.cleared("Mentorwell", DUNDEE);

        assertThat(get(url, As.coordinator())).hasStatusOk();
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "firstName, '', Enter the first name",
        "lastName, '   ', Enter the last name",
        "sex, CAT, Choose",
        "type, '', Choose the type of mentor",
        "organisation, PSP, You can register mentors of",
        "areas, MARS, Choose",
        "areas, '', Choose at least one area",
        "caseloadLimit, many, Enter a whole number",
        "caseloadLimit, 61, Enter 60 or less",
        "caseloadLimit, -1, Enter 0 or more",
        "enquiredOn, 31/2/2026, Enter a real date",
        "travelMiles, far, Enter a whole number",
        "slots, NIGHT, Choose",
        "enquirySource, MARS, Choose",
        "account, nobody, Choose an account from the list",
        "account, 00000000-0000-0000-0000-000000000000, This account is not free.",
    })
    void answersNonsenseInTheFormWithASentence(String field, String text, String sentence) {
        MultiValueMap<String, String> typed = typed();
        typed.set(field, text);

        assertThat(post("/mentors", typed, As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains(sentence, "Watercolours");
        assertThat(sql.sql("select count(*) from mentor").query(Long.class).single())
                .isZero();
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "identityCheckedOn, soon, Enter a real date",
        "inductionOn, 25/11/2026, Enter today or a day in the past",
        "pvgStatus, '', Choose where the PVG membership stands",
        "pvgRoles, '', Choose whom the membership covers",
        "pvgValidTo, 1/1/20, Enter a real date",
        "trainingOn, '', What a cleared mentor has completed cannot be removed",
    })
    void answersNonsenseInTheClearanceWithASentence(String field, String text, String sentence) {
        MentorId id = fixtures.cleared("Mentorwell", DUNDEE);
        MultiValueMap<String, String> typed = clearance(id);
        typed.set(field, text);

        assertThat(post("/mentors/" + id + "/clearance", typed, As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains(sentence);
    }

    @ParameterizedTest(name = "{0} on {1} because {2}")
    @CsvSource({
        "leave, 24/11/2026, '', Say why",
        "leave, 25/11/2026, Moved, Enter today or a day in the past",
        "leave, '', Moved, Enter the day",
        "leave, 31/5/2020, Moved, The mentor has been “Cleared” since 1 June 2020",
        "recruit, 24/11/2026, '', A mentor who is “Cleared” cannot become “Recruited”.",
    })
    void answersAStepThatCannotBeTakenWithASentence(String word, String on, String reason, String sentence) {
        MentorId id = fixtures.cleared("Mentorwell", DUNDEE);
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.set("on", on);
        typed.set("reason", reason);

        assertThat(post("/mentors/" + id + "/step/" + word, typed, As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains(sentence);
    }

    @Test
    void knowsNoOtherMentorsAndNoOtherSteps() {
        MentorId id = fixtures.cleared("Mentorwell", DUNDEE);

        assertThat(get("/mentors/" + UUID.randomUUID(), As.coordinator())).hasStatus(404);
        assertThat(get("/mentors/nobody", As.coordinator())).hasStatus(404);
        assertThat(get("/mentors/" + id + "/step/promote", As.coordinator())).hasStatus(404);
    }

    @Test
    void asksTheDatabaseNoMoreForALongerList() {
        fixtures.cleared("First", DUNDEE);
        get("/mentors", As.coordinator());
        long few = Statements.during(() -> get("/mentors", As.coordinator()));
        for (int i = 0; i < 20; i++) {
            fixtures.cleared("Further" + i, DUNDEE);
        }

        assertThat(Statements.during(() -> get("/mentors", As.coordinator())))
                .isEqualTo(few)
                .isPositive();
    }

    private static MultiValueMap<String, String> typed() {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.set("firstName", "Heron");
        typed.set("lastName", "Pretendham");
        typed.set("sex", "FEMALE");
        typed.set("type", "VOLUNTEER");
        typed.set("organisation", "TCA");
        typed.set("areas", "DUNDEE");
        typed.set("interests", "Watercolours");
        typed.set("enquiredOn", "2/11/2026");
        return typed;
    }

    private MultiValueMap<String, String> clearance(MentorId id) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        for (String step :
                new String[] {"identityCheckedOn", "referencesOn", "inductionOn", "trainingOn", "codeOfConductOn"}) {
            typed.set(step, "24/11/2026");
        }
        typed.set("pvgStatus", "MEMBER");
        typed.set("pvgRoles", "BOTH");
        typed.set("pvgValidTo", "23/11/2031");
        typed.set("version", fixtures.of(id, "version"));
        return typed;
    }

    private static MultiValueMap<String, String> leaving() {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.set("on", "24/11/2026");
        typed.set("reason", "Moved away");
        return typed;
    }

    private MvcTestResult step(MentorId id, String word, String on) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.set("on", on);
        return post("/mentors/" + id + "/step/" + word, typed, As.coordinator());
    }

    private MvcTestResult get(String url, RequestPostProcessor who) {
        return pages.get().uri(URI.create(url)).with(who).exchange();
    }

    private MvcTestResult post(String url, MultiValueMap<String, String> typed, RequestPostProcessor who) {
        return pages.post().uri(url).formFields(typed).with(who).with(csrf()).exchange();
    }
}
