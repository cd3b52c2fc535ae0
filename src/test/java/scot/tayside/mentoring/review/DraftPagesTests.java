package scot.tayside.mentoring.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import scot.tayside.mentoring.cases.CaseId;
import scot.tayside.mentoring.draft.Drafts;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.identity.Users;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.programme.Outcome;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.MovableClock;

/** What is typed is never lost: while typing, by choice, after an error, over a sign-out; until it is completed. */
@MentoringTest
class DraftPagesTests {

    private static final String GARBAGE = "<b>\"'& \u202E ½ 漢字 \uD83D\uDE00";

    @Autowired
    MockMvcTester pages;

    @Autowired
    JdbcClient sql;

    @Autowired
    MovableClock clock;

    @Autowired
    Drafts drafts;

    @Autowired
    Users users;

    ReviewPosts posts;
    UUID mentee;

    @BeforeEach
    void aNewCase() {
        clock.moveTo(ReviewFixtures.OPENED.plusDays(20));
        posts = new ReviewPosts(pages);
        mentee = new ReviewFixtures(sql).newCase();
    }

    @Test
    void isKeptWhileTypingAndShownAgainWithItsTime() {
        assertThat(typing(As.coordinator())).hasStatus(204);
        clock.advance(Duration.ofHours(3));

        assertThat(opened(As.coordinator()))
                .bodyText()
                .contains("Your draft of 26 May 2013, 09:00, is shown")
                .contains("value=\"31/2/2013\"", "Enter a real date", "A start &amp; more")
                .containsPattern("id=\"scores-CRIME.chosen\"[^>]*checked")
                .containsPattern("value=\"DECLINED\"[^>]*checked");
        assertThat(opened(As.manager())).bodyText().doesNotContain("Your draft", "A start");
    }

    @Test
    void isKeptByTheButtonAndListed() {
        MvcTestResult later = pages.post()
                .uri("/reviews/new?case={case}&kind=ASSESSMENT", mentee)
                .with(As.coordinator())
                .with(csrf())
                .param("later", "yes")
                .param("heldOn", "soon")
                .param("scores[CRIME].mentor", "99")
                .exchange();

        assertThat(later).hasStatus3xxRedirection().hasRedirectedUrl("/reviews");
        assertThat(pages.get().uri("/reviews").with(As.coordinator()))
                .bodyText()
                .contains("Begun and not completed", "Assessment: Hazel Testwell", "26 May 2013 at 09:00");
        assertThat(pages.get().uri("/reviews").with(As.manager())).bodyText().doesNotContain("Begun and not");
        assertThat(opened(As.coordinator())).bodyText().contains("value=\"soon\"");
        assertThat(kept()).contains("\"99\"");
    }

    @Test
    void isKeptWhenSomethingIsMissing() {
        posts.complete(mentee, ReviewKind.ASSESSMENT, As.coordinator(), form -> form.put("summary", "Half of it"));

        assertThat(opened(As.coordinator())).bodyText().contains("Your draft of", "Half of it");
    }

    @Test
    void isGoneOnceCompleted() {
        typing(As.coordinator());

        posts.complete(
                mentee,
                ReviewKind.ASSESSMENT,
                As.coordinator(),
                form -> form.put("heldOn", "26/5/2013").chosen(Outcome.CRIME, "3", "4"));

        assertThat(sql.sql("select count(*) from form_draft").query(Long.class).single())
                .isZero();
    }

    @Test
    void canBeDiscarded() {
        typing(As.coordinator());

        MvcTestResult discarded = pages.post()
                .uri("/reviews/new?case={case}&kind=ASSESSMENT", mentee)
                .with(As.coordinator())
                .with(csrf())
                .param("discard", "yes")
                .exchange();

        assertThat(discarded).hasStatus3xxRedirection();
        assertThat(opened(As.coordinator())).bodyText().doesNotContain("Your draft", "A start");
    }

    @Test
    void survivesWhatNobodyTypes() {
        MvcTestResult kept = pages.post()
                .uri("/drafts")
                .with(As.coordinator())
                .with(csrf())
                .param("draft", Reviews.draftKey(new CaseId(mentee), ReviewKind.ASSESSMENT))
                .param("summary", GARBAGE)
                .param("heldOn", GARBAGE)
                .param("scores[NOTHING].mentor", "3")
                .param("scores[CRIME].need", GARBAGE)
                .param("scores[CRIME].nothing", GARBAGE)
                .param("scores[", GARBAGE)
                .param("class.name", GARBAGE)
                .exchange();

        assertThat(kept).hasStatus(204);
        assertThat(opened(As.coordinator())).hasStatusOk().bodyText().contains("漢字 \uD83D\uDE00", "&lt;b&gt;");
        assertThat(posts.complete(
                        mentee,
                        ReviewKind.ASSESSMENT,
                        As.coordinator(),
                        form -> form.put("summary", GARBAGE)
                                .put("heldOn", GARBAGE)
                                .put("scores[NOTHING].mentor", "3")
                                .put("scores[CRIME].need", GARBAGE)
                                .put("scores[CRIME].mentee", GARBAGE)
                                .put("scores[CRIME].mentor", GARBAGE)
                                .put("scores[", GARBAGE)))
                .hasStatusOk()
                .bodyText()
                .contains("漢字 \uD83D\uDE00");
    }

    @Test
    void keepsTextWithoutTheOneCharacterThatCannotBeStored() {
        typing(As.coordinator());
        Viewer viewer = users.viewer(new UserId(sql.sql("select user_id from form_draft")
                        .query(UUID.class)
                        .single()))
                .orElseThrow();

        drafts.keep("review/\0", Map.of("summary\0", List.of("a\0b")), viewer);

        assertThat(drafts.find("review/", viewer).orElseThrow().typed()).isEqualTo(Map.of("summary", List.of("ab")));
    }

    private MvcTestResult typing(RequestPostProcessor viewer) {
        return pages.post()
                .uri("/drafts")
                .with(viewer)
                .with(csrf())
                .param("draft", Reviews.draftKey(new CaseId(mentee), ReviewKind.ASSESSMENT))
                .param("heldOn", "31/2/2013")
                .param("summary", "A start & more")
                .param("scores[CRIME].chosen", "true")
                .param("scores[CRIME].mentee", "DECLINED")
                .exchange();
    }

    private MvcTestResult opened(RequestPostProcessor viewer) {
        return pages.get()
                .uri("/reviews/new?case={case}&kind=ASSESSMENT", mentee)
                .with(viewer)
                .exchange();
    }

    private String kept() {
        return sql.sql("select typed::text from form_draft").query(String.class).single();
    }
}
