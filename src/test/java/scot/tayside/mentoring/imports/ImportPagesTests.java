package scot.tayside.mentoring.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.MovableClock;

@MentoringTest
class ImportPagesTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    JdbcClient sql;

    @Autowired
    MovableClock clock;

    HandIn manager;

    @BeforeEach
    void signIn() {
        manager = new HandIn(pages, As.manager());
    }

    @Test
    void offersTemplatesThatPassTheCheckAsTheyAre() {
        assertThat(text("/import")).contains("Template as Excel workbook", "Nothing has been imported yet.");

        for (String template : List.of("mentoring.xlsx", "mentoring.zip")) {
            byte[] content = manager.download("/import/template" + template.substring(template.indexOf('.')));
            String upload = manager.checked(template, content);

            assertThat(text(upload))
                    .contains(template, "8 rows", "referrals 1 1 0", "Store 8 good rows")
                    .doesNotContain("Errors", "Warnings");
        }
    }

    @Test
    void isForManagersAndAdministrators() {
        for (var allowed : List.of(As.manager(), As.administrator())) {
            assertThat(new HandIn(pages, allowed).get("/import")).hasStatusOk();
        }
        List<RequestPostProcessor> others = List.of(
                As.coordinator(),
                As.cathCoordinator(),
                As.mentor(),
                As.referrer(LocalAuthority.DUNDEE),
                As.director(),
                As.board());
        for (var other : others) {
            HandIn hands = new HandIn(pages, other);
            assertThat(hands.get("/import")).hasStatus(403);
            assertThat(hands.get("/import/template.xlsx")).hasStatus(403);
            assertThat(hands.post("x.zip", TestFile.template().zip())).hasStatus(403);
        }
    }

    @Test
    void showsAnUploadToNobodyElse() {
        String upload = manager.checked("mine.zip", TestFile.template().zip());
        HandIn administrator = new HandIn(pages, As.administrator());

        assertThat(administrator.get(upload)).hasStatus(404);
        assertThat(administrator.confirm(upload)).hasStatus(404);
        assertThat(administrator.get(upload + "/rejected")).hasStatus(404);
        assertThat(administrator.get("/import/no-such-id")).hasStatus(404);
        assertThat(administrator.get("/import"))
                .bodyText()
                .contains("mine.zip", "Waiting to be confirmed")
                .doesNotContain(upload);
        assertThat(count("referral")).isZero();
    }

    @Test
    void tellsEachErrorWithItsPlaceAndStoresNothingYet() {
        TestFile file = TestFile.template()
                .with(Sheet.REFERRALS, "referral_ref=R-2", "area=FIFE")
                .with(Sheet.REFERRALS, "referral_ref=R-3", "person_ref=P-3", "date_of_birth=2000-01-01");

        String upload = manager.checked("history.zip", file.zip());

        assertThat(text(upload))
                .contains("10 rows", "referrals 3 2 1", "Store 9 good rows")
                .contains("referrals 3 area “FIFE” is unknown. Use one of: DUNDEE, PERTH_KINROSS, ANGUS.")
                .contains("referrals 4 service Women Only is for women of 16 or over; this was age 13");
        assertThat(count("referral")).isZero();
    }

    @Test
    void storesGoodRowsAndGivesBadOnesBackToBeMended() {
        for (boolean workbook : List.of(true, false)) {
            String suffix = workbook ? ".xlsx" : ".zip";
            String ref = "R-" + suffix;
            TestFile file = TestFile.template()
                    .with(Sheet.REFERRALS, "referral_ref=" + ref, "area=Dundee City", "reason==Moved, “maybe”");

            String upload = manager.checked("history" + suffix, workbook ? file.workbook() : file.zip());
            manager.confirm(upload);

            assertThat(text(upload)).contains("8 of 9 rows were stored.");
            ImportFile rejected = ImportFile.read(manager.download(upload + "/rejected"));
            assertThat(rejected.rows()).containsOnlyKeys(Sheet.REFERRALS);
            Row bad = rejected.of(Sheet.REFERRALS).get(0);
            assertThat(bad.cells()).containsEntry("referral_ref", ref).containsEntry("reason", "=Moved, “maybe”");

            manager.stored(mended(bad).zip());

            assertThat(sql.sql("select reason from referral where source_ref = ?")
                            .param(ref)
                            .query(String.class)
                            .single())
                    .isEqualTo("=Moved, “maybe”");
        }
    }

    @Test
    void storesOnceHoweverOftenItIsConfirmed() {
        String upload = manager.stored(TestFile.template().zip());

        assertThat(manager.confirm(upload)).hasStatus3xxRedirection();

        assertThat(text(upload)).contains("8 of 8 rows were stored.");
        assertThat(count("contact")).isOne();
        assertThat(count("import_upload where content is null")).isOne();
        assertThat(manager.get(upload + "/rejected")).hasStatus(404);
    }

    @Test
    void showsWhatStandsInAFileAsText() {
        String script = "<script>alert(1)</script> 🙂 {0} '%s'";
        TestFile file =
                TestFile.template().with(Sheet.CONTACTS, "kind=" + script).with(Sheet.CONTACTS, "note=" + script);

        String upload = manager.checked("<b>" + script + ".zip", file.zip());

        assertThat(manager.get(upload))
                .hasStatusOk()
                .bodyText()
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; 🙂 {0}")
                .doesNotContain("<script>alert", "<b>");
        manager.confirm(upload);
        assertThat(count("contact where note = '" + script.replace("'", "''") + "'"))
                .isOne();
    }

    @Test
    void refusesAFileWithASentenceBesideTheField() {
        Map<byte[], String> files = Map.of(
                new byte[0],
                "Choose a file that is not empty",
                new byte[] {1, 2, 3},
                "This is not an Excel workbook (.xlsx) or a zip of CSV files.",
                TestFile.zip(Map.of("contacts.csv", "a;b")),
                "Sheet contacts has semicolons between its columns.");

        files.forEach((content, sentence) -> assertThat(manager.post("file.xlsx", content))
                .hasStatusOk()
                .bodyText()
                .contains(sentence));
        assertThat(manager.post("/", TestFile.template().zip())).hasStatus3xxRedirection();
        assertThat(manager.post("nul\u0000.zip", TestFile.template().zip())).hasStatus3xxRedirection();
    }

    @Test
    void forgetsAfterAMonthWhatWasNotConfirmed() {
        String upload = manager.checked("old.zip", TestFile.template().zip());
        clock.advance(Duration.ofDays(31));

        manager.checked("new.zip", TestFile.template().zip());

        assertThat(manager.get(upload)).hasStatus(404);
        assertThat(text("/import")).contains("new.zip").doesNotContain("old.zip");
    }

    private static TestFile mended(Row bad) {
        return new TestFile()
                .with(Sheet.REFERRALS, "referral_ref=" + bad.must("referral_ref"), "reason=" + bad.must("reason"));
    }

    private String text(String address) {
        return Jsoup.parse(new String(manager.download(address), StandardCharsets.UTF_8))
                .select("main")
                .text();
    }

    private int count(String table) {
        return sql.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
