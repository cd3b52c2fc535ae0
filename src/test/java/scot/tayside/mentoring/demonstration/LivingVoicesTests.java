package scot.tayside.mentoring.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import scot.tayside.mentoring.identity.Users;
import scot.tayside.mentoring.imports.Imports;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.voice.Voices;

/** Quotes in every state, and referrers who were asked. */
@MentoringTest
class LivingVoicesTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    @Autowired
    MockMvcTester pages;

    @Autowired
    Imports imports;

    @Autowired
    Users users;

    @Autowired
    LivingStates states;

    @Autowired
    TransactionTemplate whole;

    @Autowired
    Voices voices;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void load() {
        whole.executeWithoutResult(transaction -> {
            new DemonstrationConfiguration().demonstrationAccounts().accounts().forEach(users::open);
            imports.bringIn(LivingCaseload.file(TODAY));
            states.bringAbout(TODAY);
        });
    }

    @Test
    void showsEveryState() {
        assertThat(pages.get().uri("/quotes?size=100").with(As.manager()))
                .bodyText()
                .contains(
                        "Consent withdrawn</strong>",
                        "Consent missing</strong>",
                        "Consent ran out</strong>",
                        "To be checked</strong>",
                        "Changes needed</strong>",
                        "May be used</strong>");
        assertThat(pages.get().uri("/feedback").with(As.manager()))
                .bodyText()
                .contains("Answered</strong>", "Asked</strong>", "Not answered in time</strong>");
    }

    @Test
    void offersWordsToTheReports() {
        assertThat(voices.usable("FUNDER", TODAY)).hasSize(9);
        assertThat(voices.usable("PUBLIC", TODAY)).hasSize(7);
    }

    /** The letter of the demonstration leads to the questions. */
    @Test
    void answersByTheLinkOfTheLetter() {
        String body = sql.sql("select body from mail where body like '%/feedback/%'")
                .query(String.class)
                .single();

        assertThat(pages.get().uri(body.replaceAll("(?s).*8080(/feedback/\\S+).*", "$1")))
                .hasStatusOk()
                .bodyText()
                .contains("What could we do better?");
    }
}
