package scot.tayside.mentoring.restriction;

import static org.assertj.core.api.Assertions.assertThat;
import static scot.tayside.mentoring.shared.LocalAuthority.ANGUS;
import static scot.tayside.mentoring.shared.LocalAuthority.DUNDEE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.util.MultiValueMap;
import scot.tayside.mentoring.cases.Pages;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.referral.ReferralFixtures;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.MovableClock;
import scot.tayside.mentoring.testing.Statements;
import scot.tayside.mentoring.testing.World;

@MentoringTest
class RestrictionPagesTests {

    private static final UUID PERSON = World.id("person", DUNDEE, "ENGAGED");
    private static final String FILE = "/people/" + PERSON;
    private static final String CASE = "/cases/" + World.id("case", DUNDEE, "ENGAGED");
    private static final String NEW = "/restrictions/new?person=" + PERSON;

    @Autowired
    MockMvcTester tester;

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient sql;

    @Autowired
    MovableClock clock;

    @Autowired
    TellOfUnmanaged unmanaged;

    Pages pages;

    @BeforeEach
    void aWorld() {
        World.build(application);
        pages = new Pages(tester);
        List.of(
                        As.manager(),
                        otherManager(),
                        As.coordinator(),
                        As.coordinatorOf(DUNDEE),
                        As.coordinatorOf(ANGUS),
                        As.mentor(),
                        As.referrer(DUNDEE))
                .forEach(each -> pages.get("/", each));
    }

    @Test
    void whoWillLoseTheFileIsShownBeforeItIsRestricted() {
        MvcTestResult check = restrict(null, "coordinator@tca.example");

        assertThat(check)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Who will no longer see the file of Dundee Engaged",
                        "mentor is matched with this person and will no longer see the file",
                        "mentor, Mentor",
                        "DUNDEE, Social worker",
                        "other.manager, Manager",
                        "coordinator, Coordinator")
                .doesNotContain("cath");
        assertThat(pages.get(CASE, As.mentor())).hasStatusOk();
        assertThat(restrict("change", "coordinator@tca.example"))
                .bodyText()
                .contains("Related to a colleague", "Coordinates the case", "checked");
        assertThat(sql.sql("select count(*) from restriction").query(Long.class).single())
                .isZero();
    }

    @Test
    void onlyNamedPeopleSeeARestrictedFile() {
        String restriction = restricted("coordinator@tca.example");

        for (RequestPostProcessor named : List.of(As.manager(), As.coordinator())) {
            assertThat(pages.get(FILE, named)).hasStatusOk().bodyText().contains("Restricted file: only named people");
            assertThat(pages.get("/cases?name=engaged", named)).bodyText().contains(CASE);
        }
        for (RequestPostProcessor other :
                List.of(otherManager(), As.coordinatorOf(DUNDEE), As.mentor(), As.referrer(DUNDEE))) {
            assertThat(pages.get(FILE, other)).hasStatus(404);
            assertThat(pages.get(CASE, other)).hasStatus(404);
            assertThat(pages.get("/search?q=Dundee+Engaged", other)).bodyText().doesNotContain(FILE);
        }
        assertThat(pages.get(restriction, As.manager()))
                .bodyText()
                .contains(
                        "Related to a colleague",
                        "Coordinates the case",
                        "24 February 2027",
                        "coordinator, Coordinator");
        assertThat(pages.get(restriction, otherManager())).hasStatus(404);
        assertThat(pages.get("/restrictions", As.manager()))
                .bodyText()
                .contains(restriction, "On no other file is somebody else named");
        assertThat(pages.get("/restrictions", otherManager()))
                .bodyText()
                .contains("Others are named on one more restricted file", "No restricted file fits")
                .doesNotContain(restriction);
        assertThat(letters()).containsExactly("coordinator@tca.example A restricted file is open to you");
        assertThat(trail()).contains("restriction.set", "restriction.named", "restriction.read");
    }

    @Test
    void aFormKeepsWhatWasTyped() {
        assertThat(pages.post(NEW, As.manager(), "reason", "", "reviewOn", "1/1/2028", "namedBecause", "Kept"))
                .bodyText()
                .contains("Say why it is restricted", "Enter a day after today and no later than 24 May 2027", "Kept");
        assertThat(pages.post(
                        NEW, As.manager(), "reason", "Kept", "reviewOn", "1/2/2027", "named", id("mentor@tca.example")))
                .bodyText()
                .contains("Kept", "Say why these people see it");
        assertThat(pages.post(
                        NEW,
                        As.manager(),
                        "reason",
                        "Kept",
                        "reviewOn",
                        "1/2/2027",
                        "namedBecause",
                        "No reason",
                        "named",
                        UUID.randomUUID().toString()))
                .bodyText()
                .contains("Kept", "Choose from the people in the list");
    }

    @Test
    void aFileIsRestrictedOnce() {
        String restriction = restricted("coordinator@tca.example");

        assertThat(pages.get(NEW, As.manager())).hasRedirectedUrl(restriction);
        assertThat(restrict("restrict", "coordinator@tca.example"))
                .bodyText()
                .contains("This file is restricted already");
        assertThat(pages.get(NEW, otherManager())).hasStatus(404);
    }

    @Test
    void namingOpensTheFileWhereverACoordinatorWorks() {
        String restriction = restricted("coordinator@tca.example");
        assertThat(pages.get(FILE, As.coordinatorOf(ANGUS))).hasStatus(404);

        assertThat(pages.post(restriction + "/name", As.manager())).bodyText().contains("Choose who is to see it");
        assertThat(name(restriction, "angus.coordinator@tca.example")).hasRedirectedUrl(restriction);
        assertThat(name(restriction, "mentor@tca.example")).hasRedirectedUrl(restriction);
        assertThat(name(restriction, "mentor@tca.example")).bodyText().contains("Choose from the people in the list");
        assertThat(name(restriction, "volunteer@tca.example"))
                .bodyText()
                .contains("Choose from the people in the list");

        assertThat(pages.get(FILE, As.coordinatorOf(ANGUS))).hasStatusOk();
        assertThat(pages.get(CASE, As.mentor())).hasStatusOk();
        assertThat(letters()).contains("angus.coordinator@tca.example A restricted file is open to you");
    }

    @Test
    void whoeverIsTakenOffSeesNothingAndAManagerStays() {
        String restriction = restricted("coordinator@tca.example");
        String leave = restriction + "/named/" + id("coordinator@tca.example") + "/remove";

        assertThat(pages.post(leave, As.manager())).bodyText().contains("Write something");
        assertThat(pages.post(leave, As.manager(), "text", "Has left the team")).hasRedirectedUrl(restriction);
        assertThat(pages.get(FILE, As.coordinator())).hasStatus(404);
        assertThat(pages.get(restriction, As.manager())).bodyText().contains("Has left the team");
        assertThat(pages.post(leave, As.manager(), "text", "Again")).hasStatus(404);

        String own = restriction + "/named/" + id("manager@tca.example") + "/remove";
        assertThat(pages.post(own, As.manager(), "text", "On leave"))
                .bodyText()
                .contains("Name another manager first", "On leave");
        name(restriction, "other.manager@tca.example");
        assertThat(pages.post(own, As.manager(), "text", "On leave")).hasRedirectedUrl("/restrictions");
        assertThat(pages.get(FILE, As.manager())).hasStatus(404);
        assertThat(pages.get(FILE, otherManager())).hasStatusOk();
    }

    @Test
    void isReviewedAndOpenedAgain() {
        String restriction = restricted("coordinator@tca.example");
        clock.moveTo(LocalDate.parse("2027-02-25"));
        assertThat(work("manager@tca.example")).contains("restriction.review " + restriction);
        assertThat(work("other.manager@tca.example")).noneMatch(each -> each.contains("restriction"));

        assertThat(pages.post(restriction + "/review", As.manager(), "reviewOn", "1/1/2028", "text", ""))
                .bodyText()
                .contains("Say why it still stands", "no later than");
        assertThat(pages.post(restriction + "/review", As.manager(), "reviewOn", "1/6/2027", "text", "Still related"))
                .hasRedirectedUrl(restriction);
        assertThat(pages.get(restriction, As.manager())).bodyText().contains("1 June 2027");

        assertThat(pages.post(restriction + "/lift", As.manager(), "text", "The colleague has left"))
                .hasRedirectedUrl(restriction);
        assertThat(pages.get(CASE, As.mentor())).hasStatusOk();
        assertThat(pages.get(FILE, As.coordinatorOf(DUNDEE)))
                .bodyText()
                .contains("File no longer restricted")
                .doesNotContain("Restricted file:");
        assertThat(pages.get(restriction, As.manager()))
                .bodyText()
                .contains("The colleague has left")
                .doesNotContain(restriction + "/lift");
        assertThat(pages.post(restriction + "/lift", As.manager(), "text", "Again"))
                .bodyText()
                .contains("It was opened again on 25 February 2027", "Again");
        assertThat(trail()).contains("restriction.reviewed", "restriction.lifted");
    }

    @Test
    void whenTheLastManagerLeavesTheNextOneIsToldAndTakesOver() {
        String restriction = restricted("coordinator@tca.example");
        unmanaged.tell();
        assertThat(letters()).hasSize(1);

        sql.sql("update user_account set active = false where username = 'manager@tca.example'")
                .update();
        unmanaged.tell();
        unmanaged.tell();

        assertThat(letters())
                .filteredOn(letter -> letter.contains("has no manager"))
                .containsExactly("other.manager@tca.example A restricted file has no manager");
        assertThat(pages.get("/", otherManager()))
                .bodyText()
                .contains("A restricted file has no manager: RF0", restriction + "/take-over")
                .doesNotContain(FILE);
        assertThat(pages.get("/restrictions", otherManager())).bodyText().contains("has no manager any more");
        assertThat(pages.get(restriction + "/take-over", otherManager()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Dundee Engaged");
        assertThat(pages.get(FILE, otherManager())).hasStatus(404);

        assertThat(pages.post(restriction + "/take-over", otherManager(), "text", "Manager of the area"))
                .hasRedirectedUrl(restriction);
        assertThat(pages.get(FILE, otherManager())).hasStatusOk();
        assertThat(pages.get("/", otherManager())).bodyText().doesNotContain("has no manager");
        assertThat(pages.post(restriction + "/take-over", otherManager(), "text", "Again"))
                .hasStatus(404);
    }

    @Test
    void nobodyTakesOverWhileAManagerIsNamed() {
        String restriction = restricted("coordinator@tca.example");

        assertThat(pages.get(restriction + "/take-over", otherManager())).hasStatus(404);
        assertThat(pages.post(restriction + "/take-over", otherManager(), "text", "Curious"))
                .hasStatus(404);
    }

    @Test
    void whoeverRefersThePersonAgainIsNotToldAndTheManagerIs() {
        sql.sql("update person set first_name = 'Isla', last_name = 'McIntyre' where id = ?")
                .param(PERSON)
                .update();
        String restriction = restricted("coordinator@tca.example");
        MultiValueMap<String, String> typed = ReferralFixtures.typed();
        typed.set("firstName", "Isla");
        typed.set("lastName", "Macintyre");
        typed.set("dateOfBirth", "5/5/1990");

        String referral = "/referrals/" + ReferralFixtures.submitted(tester, typed);

        assertThat(letters())
                .filteredOn(letter -> letter.contains("may concern"))
                .containsExactly("manager@tca.example A referral may concern a restricted file");
        assertThat(work("manager@tca.example")).contains("restriction.referred-again " + restriction);
        assertThat(pages.get(restriction, As.manager())).bodyText().contains("may be of the same person", referral);
        assertThat(pages.get(referral, As.coordinatorOf(DUNDEE)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(FILE);
        assertThat(pages.get(referral, As.manager())).bodyText().contains(FILE);

        String settle = restriction + referral.replace("referrals", "settle");
        assertThat(pages.post(settle, otherManager())).hasStatus(404);
        assertThat(pages.post(settle, As.manager())).hasRedirectedUrl(restriction);
        assertThat(work("manager@tca.example")).noneMatch(each -> each.contains("referred-again"));
        assertThat(pages.get(restriction, As.manager())).bodyText().contains("Dealt with by manager");
    }

    @Test
    void theTrailTellsThatSomebodyLookedAndNotAtWhom() {
        String reference = sql.sql("select reference from person where id = ?")
                .param(PERSON)
                .query(String.class)
                .single();
        restricted("coordinator@tca.example");
        pages.get(FILE, As.coordinator());

        for (RequestPostProcessor other : List.of(otherManager(), As.administrator())) {
            assertThat(pages.get("/audit", other))
                    .bodyText()
                    .contains("Restricted a file to named people")
                    .doesNotContain(reference, "Dundee Engaged", "Related to a colleague", "Coordinates the case");
        }
        for (RequestPostProcessor other : List.of(otherManager(), As.administrator())) {
            assertThat(pages.get("/audit?person=" + reference, other))
                    .bodyText()
                    .doesNotContain("<tbody");
        }
        assertThat(pages.get("/audit?person=" + reference, As.manager()))
                .bodyText()
                .contains("Dundee Engaged", "Restricted a file to named people");
    }

    @Test
    void figuresStayAsTheyAre() {
        String url = "/reports/figures.csv?from=2026-04-01&to=2026-12-31";
        byte[] before = pages.get(url, As.director()).getResponse().getContentAsByteArray();

        restricted("coordinator@tca.example");

        assertThat(pages.get(url, As.director()).getResponse().getContentAsByteArray())
                .isNotEmpty()
                .isEqualTo(before);
    }

    @Test
    void asksTheDatabaseAsOftenForManyAsForOne() {
        restricted("coordinator@tca.example");
        long one = Statements.during(() -> pages.get("/restrictions", As.manager()));
        sql.sql("""
                        with more as (
                            insert into restriction (id, person_id, reason, restricted_on, restricted_by, review_on)
                            select gen_random_uuid(), id, 'Threat', '2026-11-24', ?::uuid, '2027-02-24' from person where id <> ?
                            returning id)
                        insert into named_reader (id, restriction_id, user_id, reason, named_by, named_on)
                        select gen_random_uuid(), id, ?::uuid, 'Threat', ?::uuid, '2026-11-24' from more
                        """)
                .params(id("manager@tca.example"), PERSON, id("manager@tca.example"), id("manager@tca.example"))
                .update();

        assertThat(Statements.during(() -> pages.get("/restrictions", As.manager())))
                .isEqualTo(one);
    }

    private static RequestPostProcessor otherManager() {
        return As.account("other.manager@tca.example", Role.MANAGER, Organisation.TCA, Set.of(DUNDEE));
    }

    private String restricted(String named) {
        MvcTestResult done = restrict("restrict", named);
        return String.valueOf(done.getResponse().getRedirectedUrl());
    }

    private MvcTestResult restrict(String decision, String named) {
        return pages.post(
                NEW,
                As.manager(),
                "reason",
                "Related to a colleague",
                "reviewOn",
                "24/2/2027",
                "named",
                id(named),
                "namedBecause",
                "Coordinates the case",
                "decision",
                decision == null ? "" : decision);
    }

    private MvcTestResult name(String restriction, String username) {
        return pages.post(restriction + "/name", As.manager(), "user", id(username), "text", "Stands in");
    }

    private String id(String username) {
        return sql.sql("select id::text from user_account where username = ?")
                .param(username)
                .query(String.class)
                .single();
    }

    private List<String> work(String username) {
        return sql.sql(
                        "select w.kind || ' ' || w.url from reading.work_item w join user_account u on u.id = w.user_id where u.username = ?")
                .param(username)
                .query(String.class)
                .list();
    }

    private List<String> letters() {
        return sql.sql("select recipient || ' ' || subject from mail order by recipient")
                .query(String.class)
                .list();
    }

    private List<String> trail() {
        return sql.sql("select action from audit_entry").query(String.class).list();
    }
}
