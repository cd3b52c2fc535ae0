package scot.tayside.mentoring.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import scot.tayside.mentoring.cases.Support.Mentee;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.MovableClock;

@MentoringTest
class ClosingPagesTests {

    @Autowired
    MockMvcTester tester;

    @Autowired
    JdbcClient sql;

    @Autowired
    MovableClock clock;

    Pages pages;
    Support support;

    @BeforeEach
    void begin() {
        pages = new Pages(tester);
        support = new Support(sql);
    }

    @Test
    void closesACase() {
        UUID id = support.engaged(support.mentee("ANGUS", "Samplefield"), "ACTIVE");

        assertThat(close(id, "on", "20/11/2026")).hasRedirectedUrl("/cases/" + id);

        assertThat(pages.get("/cases/" + id, As.coordinator()))
                .bodyText()
                .contains("Closed", "20 November 2026", "Planned", "Goals reached", "Still running", "Moved at once")
                .doesNotContain("Log a contact", "Close the case", "Reopen");
        assertThat(pages.get("/cases/" + id, As.manager())).bodyText().contains("Reopen the case");
    }

    @Test
    void saysEverythingThatIsMissingAtOnce() {
        Mentee heather = support.mentee("PERTH_KINROSS", "Samplefield");
        UUID id = support.engaged(heather, "ACTIVE");
        support.contact(heather, null, "2026-11-23", "PHONE", "ATTENDED", null);

        assertThat(close(id, "on", "20/11/2026"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "cannot be closed yet",
                        "Befriending has not been offered",
                        "31 October 2026",
                        "/transitions/" + id + "/new",
                        "A contact is logged for 23 November 2026",
                        "Moved at once");
    }

    @Test
    void keepsWhatWasTypedWrongly() {
        UUID id = support.engaged(support.mentee("ANGUS", "Samplefield"), "ACTIVE");

        assertThat(pages.post("/cases/" + id + "/close", As.coordinator(), "on", "tomorrow", "note", "kept"))
                .hasStatusOk()
                .bodyText()
                .contains("tomorrow", "kept", "Enter a real date", "Choose planned or unplanned", "Choose a reason");
        assertThat(close(id, "on", "25/11/2026", "exitReason", "OTHER", "note", ""))
                .bodyText()
                .contains("today or a day in the past", "not a reason for an exit of the type", "Say what the other");
        assertThat(close(id, "on", "1/6/2026")).bodyText().contains("on or after 8 June 2026");
        assertThat(close(id, "exitType", "NONSENSE", "note", "x".repeat(2001)))
                .hasStatusOk()
                .bodyText()
                .contains("note-error");
    }

    @Test
    void reopensForFourteenDays() {
        UUID id = support.engaged(support.mentee("ANGUS", "Samplefield"), "ACTIVE");
        close(id, "on", "24/11/2026");
        clock.moveTo(LocalDate.parse("2026-12-09"));
        assertThat(pages.post("/cases/" + id + "/reopen", As.manager())).hasStatus(409);
        clock.moveTo(LocalDate.parse("2026-12-08"));

        assertThat(pages.post("/cases/" + id + "/reopen", As.manager())).hasRedirectedUrl("/cases/" + id);

        assertThat(pages.get("/cases/" + id, As.manager()))
                .bodyText()
                .contains("Record the assessment")
                .doesNotContain("Goals reached");
        assertThat(asked()).isZero();
    }

    @Test // R36
    void asksAReferrerOnceInSixMonths() {
        UUID first = support.engaged(support.mentee("ANGUS", "First"), "ACTIVE");
        UUID second = support.engaged(support.mentee("ANGUS", "Second"), "ACTIVE");
        close(first, "on", "24/11/2026");
        close(second, "on", "24/11/2026");

        assertThat(asked()).isOne();

        UUID third = support.engaged(support.mentee("ANGUS", "Third"), "ACTIVE");
        clock.moveTo(LocalDate.parse("2027-05-24"));
        close(third, "on", "24/5/2027");

        assertThat(asked()).isEqualTo(2);
    }

    /** A closing that is right, but for the fields given. */
    private MvcTestResult close(UUID id, String... fields) {
        Map<String, String> typed = new LinkedHashMap<>(Map.of(
                "on",
                "24/11/2026",
                "exitType",
                "PLANNED",
                "exitReason",
                "GOALS_REACHED",
                "note",
                "Moved at once",
                "orderResult",
                "STILL_RUNNING",
                "noExitReviewReason",
                "Could not be reached"));
        for (int i = 0; i < fields.length; i += 2) {
            typed.put(fields[i], fields[i + 1]);
        }
        String[] all = typed.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
        return pages.post("/cases/" + id + "/close", As.coordinator(), all);
    }

    private long asked() {
        return sql.sql("select count(*) from referrer_feedback")
                .query(Long.class)
                .single();
    }
}
