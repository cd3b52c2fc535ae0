package scot.tayside.mentoring.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import scot.tayside.mentoring.cases.Pages;
import scot.tayside.mentoring.cases.Support;
import scot.tayside.mentoring.cases.Support.Mentee;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.Statements;

/** The 24th of November 2026 is a Tuesday. */
@MentoringTest
class PlacementPagesTests {

    @Autowired
    MockMvcTester tester;

    @Autowired
    JdbcClient sql;

    Pages pages;
    Support support;
    Mentee heather;
    UUID mentee;

    @BeforeEach
    void somebodyInSupport() {
        pages = new Pages(tester);
        support = new Support(sql);
        heather = support.mentee("PERTH_KINROSS", "Samplefield");
        mentee = support.engaged(heather, "ACTIVE");
    }

    @Test
    void placesSomebodyAndKeepsTheRegister() {
        String shop = shop();
        assertThat(place(shop, heather, "10/11/2026")).hasRedirectedUrl(shop);
        assertThat(pages.get(shop, As.coordinator())).bodyText().contains("Heather Samplefield", "still there");
        assertThat(pages.get(shop + "/register?week=2026-11-16", As.coordinator()))
                .bodyText()
                .contains("Tuesday 17 November", "Friday 20 November", "16 November to 22 November 2026")
                .doesNotContain("Wednesday");

        assertThat(enter(shop, "2026-11-16", "2026-11-17", "ATTENDED", "2026-11-20", "DNA_UNACCEPTABLE"))
                .hasRedirectedUrl(shop);
        assertThat(enter(shop, "2026-11-24", "2026-11-24", "LATE")).hasRedirectedUrl(shop);

        assertThat(counted("PLACEMENT", "attended")).isEqualTo(2);
        assertThat(counted("PLACEMENT", "missed")).isOne();
        assertThat(pages.get("/cases/" + mentee, As.referrer(LocalAuthority.PERTH_KINROSS)))
                .bodyText()
                .contains("Placement: did not attend, unacceptable");
        assertThat(audited()).contains("placement.placed from 2026-11-10");
    }

    @Test
    void correctsADayThatWasEnteredAndCountsItOnce() {
        String shop = shop();
        place(shop, heather, "10/11/2026");
        enter(shop, "2026-11-16", "2026-11-17", "ATTENDED");

        enter(shop, "2026-11-16", "2026-11-17", "DNA_ACCEPTABLE", "2026-11-20", "");
        enter(shop, "2026-11-16", "2026-11-17", "", "2026-11-20", "");

        assertThat(counted("PLACEMENT", "missed")).isOne();
        assertThat(counted("PLACEMENT", "attended")).isZero();
        assertThat(pages.get(shop + "/register?week=2026-11-16", As.coordinator()))
                .bodyText()
                .containsPattern("value=\"DNA_ACCEPTABLE\" selected");
    }

    @Test
    void entersNothingForDaysToComeOrOutsideTheStay() {
        String shop = shop();
        place(shop, heather, "18/11/2026");

        enter(shop, "2026-11-16", "2026-11-17", "ATTENDED", "2026-11-20", "ATTENDED");
        enter(shop, "2026-11-24", "2026-11-27", "ATTENDED");

        assertThat(counted("PLACEMENT", "attended")).isOne();
        assertThat(pages.get(shop + "/register?week=2026-11-09", As.coordinator()))
                .bodyText()
                .contains("Nobody was placed here on a day of this week");
        assertThat(pages.get(shop + "/register?week=2030-01-01", As.coordinator()))
                .bodyText()
                .contains("23 November to 29 November 2026");
    }

    @Test
    void endsAPlacementWithItsReason() {
        String shop = shop();
        place(shop, heather, "10/11/2026");
        String end = "/placements/stays/"
                + sql.sql("select id from placement_stay").query(UUID.class).single() + "/end";

        assertThat(pages.post(end, As.coordinator(), "version", "0", "on", "25/11/2026"))
                .bodyText()
                .contains("Enter today or a day in the past", "Choose why it ended");
        assertThat(pages.post(end, As.coordinator(), "version", "0", "on", "9/11/2026", "reason", "WORK"))
                .bodyText()
                .contains("It began on 10 November 2026");
        assertThat(pages.post(end, As.coordinator(), "version", "0", "on", "20/11/2026", "reason", "WORK"))
                .hasRedirectedUrl(shop);

        assertThat(pages.get(shop, As.coordinator())).bodyText().contains("20 Nov 2026: Found work or a course");
        assertThat(pages.post(end, As.coordinator(), "version", "0", "on", "20/11/2026", "reason", "WORK"))
                .hasStatus(409);
    }

    @Test
    void placesOnlyWhoIsInSupportThereAndOnce() {
        String shop = shop();
        Mentee elsewhere = support.mentee("ANGUS", "Elsewhere");
        support.engaged(elsewhere, "ACTIVE");

        assertThat(place(shop, elsewhere, "10/11/2026")).bodyText().contains("Only somebody whose case is open");
        assertThat(place(shop, heather, "1/6/2026")).bodyText().contains("Only somebody whose case is open");
        place(shop, heather, "10/11/2026");
        assertThat(place(shop, heather, "12/11/2026")).bodyText().contains("They are placed here already");
        sql.sql("update placement_place set closed_on = '2026-11-01'").update();
        Mentee further = support.mentee("PERTH_KINROSS", "Further");
        support.engaged(further, "ACTIVE");
        assertThat(place(shop, further, "10/11/2026")).bodyText().contains("Nobody is placed there since 1 November");
    }

    @Test // R9
    void letsThePartnerHavePlacesInItsAreaOnly() {
        assertThat(add(As.coordinator(), "CATH", "ANGUS", "MONDAY"))
                .bodyText()
                .contains("CATH works in Perth &amp; Kinross only");
        assertThat(add(As.cathCoordinator(), "TCA", "PERTH_KINROSS", "MONDAY"))
                .bodyText()
                .contains("your own areas and service only");
        assertThat(pages.post("/placements/new", As.coordinator(), "name", "kept"))
                .bodyText()
                .contains("kept", "Enter who runs it", "Choose the area", "Choose at least one day");
    }

    @Test // R24
    void showsEachOnlyTheirPlacesAndPeople() {
        String shop = shop();
        assertThat(pages.get("/cases/" + mentee, As.cathCoordinator())).hasStatus(404);
        place(shop, heather, "10/11/2026");

        assertThat(pages.get(shop, As.cathCoordinator())).bodyText().contains("Heather Samplefield");
        assertThat(pages.get("/cases/" + mentee, As.cathCoordinator())).hasStatusOk();
        assertThat(pages.get(shop, As.coordinatorOf(LocalAuthority.DUNDEE))).hasStatus(404);
        assertThat(pages.get(shop, As.mentor())).hasStatus(403);
        assertThat(add(As.coordinator(), "TCA", "PERTH_KINROSS", "MONDAY")).hasStatus3xxRedirection();
        assertThat(pages.get("/placements", As.cathCoordinator())).bodyText().contains("1 found");
        assertThat(pages.get("/placements", As.coordinator())).bodyText().contains("2 found");
    }

    @Test
    void changesAPlace() {
        String shop = shop();

        assertThat(pages.post(
                        shop + "/edit",
                        As.coordinator(),
                        "version",
                        "0",
                        "name",
                        "Book shop",
                        "host",
                        "CATH",
                        "organisation",
                        "CATH",
                        "area",
                        "PERTH_KINROSS",
                        "days",
                        "MONDAY"))
                .hasRedirectedUrl(shop);
        assertThat(pages.get(shop, As.coordinator())).bodyText().contains("Book shop", "Monday");
        assertThat(pages.get(shop + "/edit", As.coordinator())).bodyText().contains("value=\"Book shop\"");
    }

    @Test
    void asksTheDatabaseNoMoreForALongerRegister() {
        String shop = shop();
        place(shop, heather, "10/11/2026");
        pages.get(shop + "/register", As.coordinator());
        long few = Statements.during(() -> pages.get(shop + "/register", As.coordinator()));
        for (int i = 0; i < 10; i++) {
            Mentee further = support.mentee("PERTH_KINROSS", "Further" + i);
            support.engaged(further, "ACTIVE");
            place(shop, further, "10/11/2026");
        }

        assertThat(Statements.during(() -> pages.get(shop + "/register", As.coordinator())))
                .isEqualTo(few)
                .isPositive();
    }

    private String shop() {
        return add(As.coordinator(), "CATH", "PERTH_KINROSS", "TUESDAY", "FRIDAY")
                .getResponse()
                .getRedirectedUrl();
    }

    private MvcTestResult add(RequestPostProcessor as, String organisation, String area, String... days) {
        List<String> fields =
                new ArrayList<>(List.of("name", "Shop", "host", "CATH", "organisation", organisation, "area", area));
        for (String day : days) {
            fields.addAll(List.of("days", day));
        }
        return pages.post("/placements/new", as, fields.toArray(String[]::new));
    }

    private MvcTestResult place(String shop, Mentee whom, String from) {
        return pages.post(
                shop + "/people", As.coordinator(), "referral", whom.referral().toString(), "from", from);
    }

    /** Days and marks in turn, for the only one who is there. */
    private MvcTestResult enter(String shop, String week, String... marks) {
        UUID stay = sql.sql("select id from placement_stay").query(UUID.class).single();
        String[] fields = new String[marks.length];
        for (int i = 0; i < marks.length; i += 2) {
            fields[i] = "marks[" + stay + "-" + marks[i] + "]";
            fields[i + 1] = marks[i + 1];
        }
        return pages.post(shop + "/register?week=" + week, As.coordinator(), fields);
    }

    private long counted(String kind, String condition) {
        return sql.sql("select count(*) from reading.stat_contact where kind = ? and " + condition)
                .param(kind)
                .query(Long.class)
                .single();
    }

    private List<String> audited() {
        return sql.sql(
                        "select action || ' ' || details from audit_entry where action like 'placement.%' and details is not null")
                .query(String.class)
                .list();
    }
}
