package scot.tayside.mentoring.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static scot.tayside.mentoring.shared.LocalAuthority.ANGUS;
import static scot.tayside.mentoring.shared.LocalAuthority.DUNDEE;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import scot.tayside.mentoring.testing.Statements;

@MentoringTest
class VoicePagesTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    @Autowired
    MockMvcTester tester;

    @Autowired
    JdbcClient sql;

    @Autowired
    Voices voices;

    @Autowired
    MovableClock clock;

    Pages pages;

    @BeforeEach
    void begin() {
        pages = new Pages(tester);
        Stream.of(As.manager(), As.coordinator(), As.director())
                .forEach(account -> tester.get().uri("/").with(account).exchange());
    }

    @Test // R32
    void leadsFromTheWordsToTheReport() {
        VoiceId id = write(As.coordinator());

        assertThat(pages.get("/quotes/" + id, As.coordinator()))
                .bodyText()
                .contains(
                        "Somebody goes along",
                        "Consent missing",
                        "Consent has not been recorded.",
                        "A second person has not checked");
        assertThat(voices.usable("PUBLIC", TODAY)).isEmpty();

        assertThat(consent(id, "PUBLIC")).hasRedirectedUrl("/quotes/" + id);
        assertThat(check(id, As.manager(), "PASSED")).hasRedirectedUrl("/quotes/" + id);

        assertThat(pages.get("/quotes/" + id, As.coordinator()))
                .bodyText()
                .contains("May be used", "Consent does not cover this edition: Report to the funders.");
        assertThat(voices.usable("PUBLIC", TODAY)).singleElement().satisfies(voice -> {
            assertThat(voice.id()).isEqualTo(id);
            assertThat(voice.text()).isEqualTo("Somebody goes along with me.");
            assertThat(voice.source()).isEqualTo("Woman mentored");
            assertThat(voice.period().label()).isEqualTo("1 July 2026 – 30 September 2026");
        });
        assertThat(voices.usable("FUNDER", TODAY)).isEmpty();
        assertThat(voices.mayBeUsed(id, "FUNDER", TODAY).orElseThrow().code()).isEqualTo("voice.unmet.edition");
        assertThat(voices.mayBeUsed(id, "PUBLIC", TODAY)).isEmpty();
    }

    @Test // R32
    void isCheckedBySomebodyElse() {
        VoiceId id = write(As.coordinator());

        assertThat(pages.get("/quotes/" + id + "/check", As.coordinator()))
                .bodyText()
                .contains("Somebody else has to check them")
                .doesNotContain("Result of the check");
        assertThat(check(id, As.coordinator(), "PASSED")).hasStatusOk();
        assertThat(status(id)).isNull();

        edit(id, As.manager(), "text", "Other words altogether.");

        assertThat(check(id, As.manager(), "PASSED")).hasStatusOk();
        assertThat(check(id, As.coordinator(), "PASSED")).hasStatusOk();
        assertThat(status(id)).isNull();
    }

    @Test // R32
    void newWordsVoidTheCheckAndOtherChangesDoNot() {
        VoiceId id = write(As.coordinator());
        check(id, As.manager(), "PASSED");

        edit(id, As.coordinator(), "period", "2026-FY");
        assertThat(status(id)).isEqualTo("PASSED");

        edit(id, As.coordinator(), "source", "A woman of 34");
        assertThat(status(id)).isNull();
        assertThat(sql.sql("select details from audit_entry where action = 'voice.changed' order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("the check no longer counts");
    }

    @Test
    void marksWhatCouldTellWhoIsMeant() {
        new Support(sql).mentee("ANGUS", "Samplefield");
        VoiceId id = write(
                As.coordinator(),
                "text",
                "Heather met me in Forfar on 3 May 2026, I was 34, and my Samplefield cousin came.");

        assertThat(pages.get("/quotes/" + id + "/check", As.manager())
                        .getMvcResult()
                        .getResponse())
                .satisfies(response -> assertThat(response.getContentAsString())
                        .contains(
                                ">Heather<span class=\"govuk-visually-hidden\"> (Name of somebody known here)</span></mark>",
                                ">Forfar<span",
                                ">3 May 2026<span",
                                ">was 34<span",
                                ">Samplefield<span"));
    }

    @Test
    void sendsBackWhatHasToChange() {
        VoiceId id = write(As.coordinator());
        consent(id, "PUBLIC");
        String check = "/quotes/" + id + "/check";

        assertThat(pages.post(check, As.manager(), "version", "1", "result", "CHANGES_NEEDED"))
                .hasStatusOk()
                .bodyText()
                .contains("Say what has to change");
        assertThat(pages.get("/", As.manager())).bodyText().contains("Check that nobody can be recognised");
        assertThat(pages.get("/", As.coordinator())).bodyText().doesNotContain("Check that nobody");

        pages.post(
                check, As.manager(), "version", "1", "result", "CHANGES_NEEDED", "remark", "The dog tells who it is");

        assertThat(pages.get("/quotes/" + id, As.coordinator()))
                .bodyText()
                .contains("The dog tells who it is", "The check found something that must change");
        assertThat(pages.get("/", As.coordinator())).bodyText().contains("Change what the check found");
    }

    @Test
    void withdrawalEndsItAndTellsTheManagers() {
        VoiceId id = ready();
        String withdraw = "/quotes/" + id + "/withdraw";

        assertThat(pages.post(withdraw, As.coordinator(), "on", "25/11/2026"))
                .bodyText()
                .contains("today or a day in the past", "Say why it was withdrawn");
        assertThat(pages.post(withdraw, As.coordinator(), "on", "24/11/2026", "reason", "Changed her mind"))
                .hasRedirectedUrl("/quotes/" + id);

        assertThat(voices.usable("PUBLIC", TODAY)).isEmpty();
        assertThat(voices.mayBeUsed(id, "PUBLIC", TODAY).orElseThrow().code()).isEqualTo("voice.unmet.withdrawn");
        Map<String, Object> letter =
                sql.sql("select recipient, subject, body from mail").query().singleRow();
        assertThat(letter).containsEntry("recipient", "manager@tca.example");
        assertThat(letter.get("body")).asString().contains("/quotes/" + id).doesNotContain("Changed her mind");
        assertThat(consent(id, "PUBLIC")).bodyText().contains("Consent was withdrawn on 24 November 2026");
        assertThat(check(id, As.manager(), "PASSED")).hasStatusOk();
        assertThat(pages.get("/quotes/" + id, As.coordinator()))
                .bodyText()
                .contains("Consent withdrawn", "Changed her mind")
                .doesNotContain("Change it");
    }

    /** Where the reports publish what they use. */
    @Test
    void showsWhereItStands() {
        VoiceId id = ready();
        assertThat(pages.get("/quotes/" + id, As.coordinator()))
                .bodyText()
                .contains("It does not stand in any report.");
    }

    @Test
    void keepsWhatWasTypedWrongly() {
        assertThat(pages.post(
                        "/quotes/new", As.coordinator(), "text", "Kept words", "referral", "R99999", "period", "never"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Kept words",
                        "Choose quote or case study",
                        "Choose whose voice it is",
                        "Enter what stands beneath",
                        "Enter the number of a referral that you can open",
                        "Choose the quarter or year");
        VoiceId id = write(As.coordinator());
        assertThat(pages.post("/quotes/" + id + "/consent", As.coordinator(), "on", "24/11/2026", "until", "1/11/2026"))
                .bodyText()
                .contains("on or after the day consent was given", "at least one edition", "at least one place");
    }

    @Test
    void isForThoseWhoMaySeeTheFileItComesFrom() {
        Support support = new Support(sql);
        String reference = sql.sql("select reference from referral where id = ?")
                .param(support.mentee("ANGUS", "Samplefield").referral())
                .query(String.class)
                .single();
        VoiceId id = write(As.coordinator(), "referral", reference.toLowerCase(), "area", "");

        assertThat(pages.get("/quotes/" + id, As.coordinatorOf(ANGUS)))
                .bodyText()
                .contains("Heather Samplefield (" + reference + ")");
        assertThat(pages.get("/quotes/" + id, As.coordinatorOf(DUNDEE))).hasStatus(404);
        assertThat(pages.post("/quotes/new", As.coordinatorOf(DUNDEE), typed("referral", reference)))
                .bodyText()
                .contains("Enter the number of a referral that you can open");
        assertThat(pages.get("/quotes/" + id, As.director())).hasStatus(404);

        check(id, As.manager(), "PASSED");

        assertThat(pages.get("/quotes/" + id, As.director()))
                .hasStatusOk()
                .bodyText()
                .contains("Somebody goes along")
                .doesNotContain("Samplefield", reference, "Record consent");
    }

    @Test
    void filtersAndSorts() {
        VoiceId ready = ready();
        write(As.coordinator(), "text", "Only just written down.", "kind", "CASE_STUDY");

        assertThat(pages.get("/quotes", As.coordinator())).bodyText().contains("2 found", "Only just", "Somebody goes");
        assertThat(pages.get("/quotes?status=READY", As.coordinator()))
                .bodyText()
                .contains("1 found", "Somebody goes")
                .doesNotContain("Only just");
        assertThat(pages.get("/quotes?kind=CASE_STUDY&sort=reference", As.coordinator()))
                .bodyText()
                .contains("1 found");
        assertThat(pages.get("/quotes?text=goes along&edition=PUBLIC&whose=MENTEE", As.coordinator()))
                .bodyText()
                .contains("1 found");
        assertThat(pages.get("/quotes?area=DUNDEE", As.coordinator()))
                .bodyText()
                .contains("No quote or case study");

        clock.moveTo(LocalDate.parse("2028-11-24"));
        assertThat(pages.get("/quotes?status=EXPIRED", As.coordinator()))
                .bodyText()
                .contains("1 found");
        assertThat(voices.mayBeUsed(ready, "PUBLIC", LocalDate.parse("2028-11-24"))
                        .orElseThrow()
                        .code())
                .isEqualTo("voice.unmet.expired");
    }

    /** What the list calls ready is what the rules let pass, in an edition at least. */
    @Test
    void theListAndTheRulesAgree() {
        ready();
        VoiceId unchecked = write(As.coordinator());
        consent(unchecked, "FUNDER");
        write(As.coordinator());
        VoiceId back = write(As.coordinator());
        consent(back, "FUNDER");
        check(back, As.manager(), "CHANGES_NEEDED");

        List<String> listed =
                sql.sql("select reference from voice order by reference").query(String.class).list().stream()
                        .filter(reference ->
                                body("/quotes?status=READY&text=" + reference).contains("1 found"))
                        .toList();

        assertThat(Stream.concat(voices.usable("PUBLIC", TODAY).stream(), voices.usable("FUNDER", TODAY).stream())
                        .map(Voice::reference))
                .containsExactlyElementsOf(listed)
                .hasSize(1);
    }

    @Test
    void countsAndReadsWithoutAStatementForEachRow() {
        write(As.coordinator());
        long one = Statements.during(() -> pages.get("/quotes", As.coordinator()));
        for (int more = 0; more < 5; more++) {
            write(As.coordinator());
        }

        assertThat(Statements.during(() -> pages.get("/quotes", As.coordinator())))
                .isEqualTo(one);
    }

    @Test
    void refusesToOverwriteWhatSomebodyElseChanged() {
        VoiceId id = write(As.coordinator());
        edit(id, As.coordinator(), "text", "Changed first.");

        assertThat(pages.post(
                        "/quotes/" + id + "/edit", As.manager(), typed("version", "0", "text", "Changed second.")))
                .hasStatus(409)
                .bodyText()
                .contains("Changed second.");
        assertThat(pages.post("/quotes/" + id + "/check", As.manager(), "version", "0", "result", "PASSED"))
                .hasStatus(409);
    }

    private VoiceId ready() {
        VoiceId id = write(As.coordinator());
        pages.post(
                "/quotes/" + id + "/consent",
                As.coordinator(),
                "on",
                "20/11/2026",
                "until",
                "20/11/2027",
                "editions",
                "PUBLIC",
                "channels",
                "REPORT");
        check(id, As.manager(), "PASSED");
        return id;
    }

    private VoiceId write(RequestPostProcessor as, String... fields) {
        MvcTestResult answer = pages.post("/quotes/new", as, typed(fields));
        assertThat(answer).hasStatus(302);
        return VoiceId.of(answer.getResponse().getRedirectedUrl().replace("/quotes/", ""));
    }

    private void edit(VoiceId id, RequestPostProcessor as, String... fields) {
        String[] all = Stream.concat(Stream.of("version", version(id)), Stream.of(fields))
                .toArray(String[]::new);
        assertThat(pages.post("/quotes/" + id + "/edit", as, typed(all))).hasRedirectedUrl("/quotes/" + id);
    }

    private MvcTestResult consent(VoiceId id, String edition) {
        return pages.post(
                "/quotes/" + id + "/consent",
                As.coordinator(),
                "on",
                "20/11/2026",
                "editions",
                edition,
                "channels",
                "REPORT");
    }

    private MvcTestResult check(VoiceId id, RequestPostProcessor as, String result) {
        return pages.post("/quotes/" + id + "/check", as, "version", version(id), "result", result, "remark", "Seen");
    }

    private String version(VoiceId id) {
        return sql.sql("select version::text from voice where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    private String status(VoiceId id) {
        return sql.sql("select check_result from voice where id = ?")
                .param(id.value())
                .query((row, number) -> java.util.Optional.ofNullable(row.getString(1)))
                .single()
                .orElse(null);
    }

    private String body(String url) {
        try {
            return pages.get(url, As.coordinator()).getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A quote that is right, but for the fields given. */
    private static String[] typed(String... fields) {
        Map<String, String> typed = new LinkedHashMap<>(Map.of(
                "kind",
                "QUOTE",
                "whose",
                "MENTEE",
                "text",
                "Somebody goes along with me.",
                "source",
                "Woman mentored",
                "period",
                "2026-Q2"));
        for (int i = 0; i < fields.length; i += 2) {
            typed.put(fields[i], fields[i + 1]);
        }
        return typed.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }
}
