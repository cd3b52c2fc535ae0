package scot.tayside.mentoring.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static scot.tayside.mentoring.shared.LocalAuthority.DUNDEE;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import scot.tayside.mentoring.cases.Pages;
import scot.tayside.mentoring.cases.Support;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.MovableClock;
import scot.tayside.mentoring.voice.Voice;
import scot.tayside.mentoring.voice.Voices;

@MentoringTest
class FeedbackPagesTests {

    private static final RequestPostProcessor NOBODY = request -> request;
    private static final Pattern LINK = Pattern.compile("http://localhost:8080(/feedback/\\S+)");

    @Autowired
    MockMvcTester tester;

    @Autowired
    JdbcClient sql;

    @Autowired
    MovableClock clock;

    @Autowired
    Voices voices;

    Pages pages;
    Support support;

    @BeforeEach
    void begin() {
        pages = new Pages(tester);
        support = new Support(sql);
    }

    @Test // R36
    void asksByLetterAndTakesOneAnswerWithoutAnAccount() {
        String link = closeAndFindLink("Samplefield");

        assertThat(pages.get(link, NOBODY))
                .hasStatusOk()
                .bodyText()
                .contains("a client of your team ended in November 2026", "What could we do better?")
                .doesNotContain("Samplefield", "Heather");

        assertThat(pages.post(link, NOBODY, "communication", "Word came every week", "forPublic", "true"))
                .hasRedirectedUrl("/feedback/thank-you");
        assertThat(pages.get("/feedback/thank-you", NOBODY)).bodyText().contains("Thank you");

        assertThat(pages.get(link, NOBODY)).hasStatus(404);
        assertThat(pages.post(link, NOBODY, "communication", "Once more")).hasStatus(404);
        assertThat(row())
                .containsEntry("communication", "Word came every week")
                .containsEntry("for_funder", false)
                .containsEntry("for_public", true)
                .containsEntry("key_hash", null);
    }

    @Test
    void aLetterNamesNobody() {
        closeAndFindLink("Samplefield");

        Map<String, Object> letter = sql.sql("select * from mail").query().singleRow();
        assertThat(letter).containsEntry("recipient", "worker@cjsw.example");
        assertThat(letter.get("subject") + " " + letter.get("body"))
                .contains("November 2026", "until 24 December 2026")
                .doesNotContain("Samplefield", "Heather", "Women Only");
    }

    @Test
    void tellsNobodyWhyAKeyDoesNotOpen() {
        String used = closeAndFindLink("First");
        pages.post(used, NOBODY, "liked", "All of it");
        sql.sql("update referrer_feedback set asked_on = '2026-01-01'").update();
        String old = closeAndFindLink("Second");
        String hash = sql.sql("select key_hash from referrer_feedback where answered_on is null")
                .query(String.class)
                .single();
        clock.moveTo(LocalDate.parse("2026-12-24"));
        assertThat(pages.get(old, NOBODY)).hasStatusOk();
        clock.moveTo(LocalDate.parse("2026-12-25"));

        List<String> pagesSeen = Stream.of(
                        used,
                        old,
                        "/feedback/" + Key.next().text(),
                        "/feedback/" + hash,
                        "/feedback/x",
                        "/feedback/requests")
                .map(this::refused)
                .distinct()
                .toList();

        assertThat(pagesSeen).singleElement().asString().contains("does not lead to any questions");
    }

    @Test
    void aLookChangesNothingAndStaysOutOfCaches() {
        String link = closeAndFindLink("Samplefield");

        for (int look = 0; look < 3; look++) {
            MvcTestResult answer = pages.get(link, NOBODY);
            assertThat(answer).hasStatusOk().containsHeader("X-Robots-Tag").hasHeader("Referrer-Policy", "no-referrer");
            assertThat(answer.getResponse().getHeader("Cache-Control")).contains("no-store");
        }
        assertThat(row()).containsEntry("answered_on", null);
    }

    @Test
    void keepsWhatWasTypedWrongly() {
        String link = closeAndFindLink("Samplefield");

        assertThat(pages.post(link, NOBODY, "forFunder", "true"))
                .hasStatusOk()
                .bodyText()
                .contains("Answer at least one of the three questions", "checked");
        assertThat(pages.post(link, NOBODY, "liked", "kept words", "improve", "x".repeat(2001)))
                .hasStatusOk()
                .bodyText()
                .contains("kept words", "improve-error");
        assertThat(row()).containsEntry("answered_on", null);
    }

    @Test
    void takesNoFormFromElsewhere() {
        String link = closeAndFindLink("Samplefield");

        assertThat(tester.post().uri(link).param("liked", "Forged")).hasStatus(403);
        assertThat(tester.post().uri(link).param("liked", "Sent").with(csrf())).hasStatus(302);
    }

    @Test
    void keepsNoKey() {
        String key = closeAndFindLink("Samplefield").replace("/feedback/", "");

        assertThat(key).hasSize(43);
        assertThat(row().toString()).doesNotContain(key);
        assertThat(row()).containsEntry("key_hash", new Key(key).hash());
        assertThat(sql.sql("select string_agg(audit_entry::text, ' ') from audit_entry")
                        .query(String.class)
                        .single())
                .doesNotContain(key);
    }

    @Test
    void aNewLinkEndsTheOneBefore() {
        String first = closeAndFindLink("Samplefield");
        sql.sql("delete from mail").update();
        clock.moveTo(LocalDate.parse("2027-01-10"));

        assertThat(pages.post("/feedback/requests/" + id() + "/again", As.manager()))
                .hasStatus(302);

        assertThat(pages.get(first, NOBODY)).hasStatus(404);
        assertThat(pages.get(link(), NOBODY)).hasStatusOk();
        pages.post(link(), NOBODY, "liked", "All of it");
        assertThat(pages.post("/feedback/requests/" + id() + "/again", As.manager()))
                .hasStatus(409);
    }

    @Test
    void whatIsReopenedIsNotAskedAbout() {
        UUID mentee = support.engaged(support.mentee("ANGUS", "Samplefield"), "ACTIVE");
        close(mentee);
        String link = link();

        pages.post("/cases/" + mentee + "/reopen", As.manager());

        assertThat(pages.get(link, NOBODY)).hasStatus(404);
    }

    @Test
    void listsWhomWeAskedAndHowManyAnswered() {
        pages.post(closeAndFindLink("First"), NOBODY, "liked", "All of it");
        sql.sql("update referrer_feedback set asked_on = '2026-01-01'").update();
        closeAndFindLink("Second");

        assertThat(pages.get("/feedback", As.coordinator()))
                .bodyText()
                .contains("2 found", "50 %", "worker@cjsw.example", "Answered");
        assertThat(pages.get("/feedback?state=ANSWERED", As.coordinator()))
                .bodyText()
                .contains("1 found", "50 %");
        assertThat(pages.get("/feedback?from=2026-06-01&area=ANGUS", As.coordinator()))
                .bodyText()
                .contains("1 found", "0 %");
        assertThat(pages.get("/feedback", As.coordinatorOf(DUNDEE))).bodyText().contains("Nobody has been asked", "–");
        assertThat(pages.get("/feedback/requests/" + id(), As.coordinatorOf(DUNDEE)))
                .hasStatus(404);
    }

    @Test
    void listsWhomNoLetterReaches() {
        UUID mentee = support.engaged(support.mentee("ANGUS", "Samplefield"), "ACTIVE");
        sql.sql("update referral set referrer_email = null, referrer_name = 'Worker on Paper'")
                .update();
        close(mentee);

        assertThat(sql.sql("select count(*) from mail").query(Long.class).single())
                .isZero();
        assertThat(pages.get("/feedback", As.coordinator()))
                .bodyText()
                .contains("Worker on Paper", "No e-mail address");
        assertThat(pages.post("/feedback/requests/" + id() + "/again", As.manager()))
                .hasStatus(409);
    }

    @Test // R32
    void anAnswerBecomesAQuoteWithOnePress() {
        pages.post(
                closeAndFindLink("Samplefield"),
                NOBODY,
                "liked",
                "That somebody goes along",
                "forFunder",
                "true",
                "forPublic",
                "true");
        String request = "/feedback/requests/" + id();
        assertThat(pages.get(request, As.coordinator()))
                .bodyText()
                .contains("That somebody goes along", "Make it a quote", "No answer", "Heather Samplefield");

        MvcTestResult made = pages.post(request + "/quote", As.coordinator(), "question", "LIKED");

        String quote = made.getResponse().getRedirectedUrl();
        assertThat(pages.get(quote, As.coordinator()))
                .bodyText()
                .contains(
                        "That somebody goes along",
                        "Social worker in Angus",
                        "Its author, by e-mail link",
                        "To be checked");
        pages.post(quote + "/check", As.coordinator(), "version", "0", "result", "PASSED");
        assertThat(voices.usable("PUBLIC", LocalDate.parse("2026-11-24")))
                .extracting(Voice::text)
                .containsExactly("That somebody goes along");
        assertThat(pages.get(request, As.coordinator()))
                .bodyText()
                .contains("See the quote")
                .doesNotContain("Make it");
        assertThat(pages.post(request + "/quote", As.coordinator(), "question", "LIKED"))
                .hasStatus(409);
    }

    @Test
    void whoeverDidNotAgreeIsNotQuoted() {
        pages.post(closeAndFindLink("Samplefield"), NOBODY, "liked", "All of it");
        String request = "/feedback/requests/" + id();

        assertThat(pages.get(request, As.coordinator()))
                .bodyText()
                .contains("All of it")
                .doesNotContain("Make it");
        assertThat(pages.post(request + "/quote", As.coordinator(), "question", "LIKED"))
                .hasStatus(409);
    }

    private String closeAndFindLink(String lastName) {
        sql.sql("delete from mail").update();
        close(support.engaged(support.mentee("ANGUS", lastName), "ACTIVE"));
        return link();
    }

    private void close(UUID mentee) {
        assertThat(pages.post(
                        "/cases/" + mentee + "/close",
                        As.coordinator(),
                        "on",
                        LocalDate.now(clock).toString(),
                        "exitType",
                        "PLANNED",
                        "exitReason",
                        "GOALS_REACHED",
                        "orderResult",
                        "STILL_RUNNING",
                        "noExitReviewReason",
                        "Moved away"))
                .hasStatus(302);
    }

    private String link() {
        Matcher link = LINK.matcher(
                sql.sql("select body from mail").query(String.class).single());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private UUID id() {
        return sql.sql("select id from referrer_feedback order by asked_on desc limit 1")
                .query(UUID.class)
                .single();
    }

    private Map<String, Object> row() {
        return sql.sql("select * from referrer_feedback").query().singleRow();
    }

    /** What somebody reads, without what differs with every request. */
    private String refused(String url) {
        MvcTestResult answer = pages.get(url, NOBODY);
        assertThat(answer).hasStatus(404);
        try {
            return answer.getResponse().getContentAsString().replaceAll("value=\"[^\"]*\"", "");
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
