package scot.tayside.mentoring.review;

import static org.assertj.core.api.Assertions.assertThat;
import static scot.tayside.mentoring.review.ReviewFixtures.OPENED;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.programme.Outcome;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.MovableClock;

@MentoringTest
class FormPagesTests {

    private static final LocalDate TODAY = OPENED.plusDays(20);

    @Autowired
    MockMvcTester pages;

    @Autowired
    JdbcClient sql;

    @Autowired
    MovableClock clock;

    @Autowired
    ApplicationContext application;

    ReviewFixtures fixtures;
    ReviewPosts posts;
    UUID mentee;

    @BeforeEach
    void aNewCase() {
        clock.moveTo(TODAY);
        fixtures = new ReviewFixtures(sql);
        posts = new ReviewPosts(pages);
        mentee = fixtures.newCase();
    }

    @Test
    void completesAnAssessment() {
        MvcTestResult result = posts.complete(
                mentee, ReviewKind.ASSESSMENT, As.coordinator(), form -> form.chosen(Outcome.CRIME, "3", "4"));

        assertThat(result).hasStatus3xxRedirection();
        assertThat(read(result)).contains("Assessment, 26 May 2013", "Involvement in crime", "coordinator");
        assertThat(status()).isEqualTo("ACTIVE");
        assertThat(sql.sql(
                                "select outcome || ' ' || state || ' ' || mentee_score || ' ' || mentor_score from review_item")
                        .query(String.class)
                        .list())
                .containsExactly("CRIME SCORED 3 4");
        assertThat(sql.sql("select details from audit_entry where action = 'review.completed'")
                        .query(String.class)
                        .single())
                .isEqualTo("Assessment held on 2013-05-26");
    }

    @Test
    void keepsEverythingThatWasTypedBesideEveryError() {
        MvcTestResult result = posts.complete(
                mentee,
                ReviewKind.ASSESSMENT,
                As.coordinator(),
                form -> form.put("heldOn", "the day before yesterday")
                        .put("scores[CRIME].chosen", "true")
                        .put("scores[CRIME].mentor", "eleven")
                        .put("scores[ENGAGEMENT].mentee", "7")
                        .put("summary", "She <spoke> of work & home"));

        assertThat(result).hasStatusOk();
        assertThat(result)
                .bodyText()
                .contains(
                        "value=\"the day before yesterday\"",
                        "Enter a real date",
                        "Choose a score from 1 to 10",
                        "Involvement in crime: the mentee chose this, so it needs its first scores",
                        "Compliance and engagement with services: choose the mentor’s score",
                        "She &lt;spoke&gt; of work &amp; home");
        assertThat(reviews()).isZero();
    }

    @Test
    void listsErrorsInTheOrderOfThePage() {
        String body = body(posts.complete(
                mentee,
                ReviewKind.ASSESSMENT,
                As.coordinator(),
                form -> form.put("heldOn", "")
                        .put("scores[ENGAGEMENT].mentee", "7")
                        .put("scores[ACCOMMODATION].mentee", "7")));

        assertThat(body.substring(body.indexOf("error-summary")))
                .containsSubsequence(
                        "Tick at least one outcome",
                        "href=\"#heldOn\"",
                        "href=\"#scores-ACCOMMODATION.mentor\"",
                        "href=\"#scores-ENGAGEMENT.mentor\"");
    }

    @Test // R15
    void asksForTheCoreOutcomesOfTheDay() {
        clock.moveTo(LocalDate.of(2014, 4, 1));

        assertThat(get(ReviewKind.ASSESSMENT, As.coordinator())).bodyText().contains("Scored for everybody");
        assertThat(posts.complete(
                        mentee, ReviewKind.ASSESSMENT, As.coordinator(), form -> form.chosen(Outcome.CRIME, "3", "4")))
                .bodyText()
                .contains(
                        "Compliance and engagement with services: this is scored for everybody",
                        "Motivation: this is scored for everybody");
    }

    @Test // R14
    void notesAnAssessmentThatIsLate() {
        clock.moveTo(OPENED.plusDays(29));

        assertThat(read(posts.complete(
                        mentee, ReviewKind.ASSESSMENT, As.coordinator(), form -> form.chosen(Outcome.CRIME, "3", "4"))))
                .contains("more than 28 days after engagement");
    }

    @Test // R14
    void offersNoReviewBeforeTheAssessment() {
        assertThat(get(ReviewKind.QUARTERLY, As.coordinator()))
                .hasStatus(409)
                .bodyText()
                .contains("no completed assessment yet");
        assertThat(posts.complete(
                        mentee, ReviewKind.QUARTERLY, As.coordinator(), form -> form.chosen(Outcome.CRIME, "3", "4")))
                .bodyText()
                .contains("no completed assessment yet");
        assertThat(reviews()).isZero();
    }

    @Test // R16
    void asksWhatBecomesOfWhatTheReferrerAskedFor() {
        fixtures.askFor(mentee, Outcome.SUBSTANCE);

        assertThat(get(ReviewKind.ASSESSMENT, As.coordinator())).bodyText().contains("Referrer asked for this");
        assertThat(posts.complete(
                        mentee, ReviewKind.ASSESSMENT, As.coordinator(), form -> form.chosen(Outcome.CRIME, "3", "4")))
                .bodyText()
                .contains("Substance use: the referrer asked for this.");

        MvcTestResult declined = posts.complete(
                mentee,
                ReviewKind.ASSESSMENT,
                As.coordinator(),
                form -> form.chosen(Outcome.CRIME, "3", "4")
                        .put("scores[SUBSTANCE].need", "NO_NEED")
                        .put("scores[SUBSTANCE].declinedReason", "Has been dry for a year"));

        assertThat(declined).hasStatus3xxRedirection();
        assertThat(read(declined)).contains("No need", "Has been dry for a year");
    }

    @Test
    void showsEarlierScoresAndCarriesTheChoiceForward() {
        posts.complete(mentee, ReviewKind.ASSESSMENT, As.coordinator(), form -> form.chosen(Outcome.CRIME, "3", "4"));
        clock.moveTo(TODAY.plusMonths(3));

        assertThat(get(ReviewKind.QUARTERLY, As.coordinator()))
                .bodyText()
                .containsPattern("id=\"scores-CRIME.chosen\"[^>]*checked")
                .doesNotContain("26 May 2013", "Mentee 3", "Mentor 4");
        answer(
                ReviewKind.QUARTERLY,
                form -> form.put("scores[CRIME].chosen", "true").put("scores[CRIME].mentee", "6"));
        assertThat(get(ReviewKind.QUARTERLY, As.coordinator()))
                .bodyText()
                .contains("26 May 2013", "Mentee 3", "Mentor 4", "6 – good days and bad days")
                .containsPattern("id=\"scores-CRIME.chosen\"[^>]*checked");
    }

    @Test // R17
    void hidesTheMentorsScoresUntilTheMenteesAreIn() {
        assertThat(get(ReviewKind.ASSESSMENT, As.coordinator()))
                .bodyText()
                .contains("How are things for you?", "In serious difficulty", "Going well, can keep it up")
                .doesNotContain("<select", "Last scores");
        assertThat(answer(ReviewKind.ASSESSMENT, form -> form.put("scores[CRIME].chosen", "true")))
                .hasStatusOk()
                .bodyText()
                .contains("Involvement in crime: choose a score", "href=\"#scores-CRIME.mentee\"")
                .doesNotContain("<select");
        assertThat(answer(ReviewKind.ASSESSMENT, form -> form.put("scores[CRIME].mentee", "3")))
                .bodyText()
                .contains("Tick at least one outcome");

        assertThat(answer(
                        ReviewKind.ASSESSMENT,
                        form -> form.put("scores[CRIME].chosen", "true")
                                .put("scores[CRIME].mentee", "3")
                                .put("scores[SUBSTANCE].mentee", "NO_NEED")))
                .hasStatus3xxRedirection();

        assertThat(get(ReviewKind.ASSESSMENT, As.coordinator()))
                .bodyText()
                .contains("3 – struggling most of the time", "scores[CRIME].mentor", "Complete: Assessment")
                .containsPattern("<option value=\"NO_NEED\" selected");
    }

    @Test // R17
    void takesOneReasonForEverythingTheMenteeDoesNotScore() {
        answer(
                ReviewKind.ASSESSMENT,
                form -> form.put("scores[CRIME].chosen", "true")
                        .put("scores[CONFIDENCE].chosen", "true")
                        .put("scores[CONFIDENCE].mentee", "5")
                        .put("missing", "ABSENT"));

        assertThat(get(ReviewKind.ASSESSMENT, As.coordinator()))
                .bodyText()
                .contains("Mentee absent", "5 – good days and bad days")
                .containsPattern("name=\"scores\\[CRIME]\\.mentee\" value=\"ABSENT\"");
    }

    @Test
    void goesBackToTheMenteeWithoutLosingTheMentorsScores() {
        answer(
                ReviewKind.ASSESSMENT,
                form -> form.put("scores[CRIME].chosen", "true").put("scores[CRIME].mentee", "3"));
        send(
                "again",
                ReviewKind.ASSESSMENT,
                form -> form.put("scores[CRIME].chosen", "true")
                        .put("scores[CRIME].mentee", "3")
                        .put("scores[CRIME].mentor", "7"));

        assertThat(get(ReviewKind.ASSESSMENT, As.coordinator()))
                .bodyText()
                .contains("How are things for you?")
                .containsPattern("type=\"hidden\"[^>]*name=\"scores\\[CRIME]\\.mentor\"[^>]*value=\"7\"")
                .doesNotContain("<select");
    }

    private MvcTestResult answer(ReviewKind kind, UnaryOperator<ReviewPosts.Typed> typing) {
        return send("next", kind, typing);
    }

    private MvcTestResult send(String button, ReviewKind kind, UnaryOperator<ReviewPosts.Typed> typing) {
        String day = "%d/%d/%d"
                .formatted(
                        LocalDate.now(clock).getDayOfMonth(),
                        LocalDate.now(clock).getMonthValue(),
                        LocalDate.now(clock).getYear());
        ReviewPosts.Typed typed = new ReviewPosts.Typed(posts.builtOn(mentee, kind, As.coordinator()))
                .put("heldOn", day)
                .put(button, "yes");
        return posts.post(mentee, kind, As.coordinator(), typing.apply(typed));
    }

    @Test
    void saysHowFarTheMenteeHasCome() {
        posts.complete(mentee, ReviewKind.ASSESSMENT, As.coordinator(), form -> form.chosen(Outcome.CRIME, "3", "4"));
        clock.moveTo(TODAY.plusMonths(3));

        MvcTestResult result = posts.complete(
                mentee,
                ReviewKind.QUARTERLY,
                As.coordinator(),
                form -> form.chosen(Outcome.CRIME, "5", "4").chosen(Outcome.CONFIDENCE, "5", "9"));

        assertThat(read(result))
                .contains("3 before", "Improved", "Not comparable", "Involvement in criminal activity")
                .contains("Views wide apart", "3 or more apart");
    }

    @Test
    void tellsTheSecondOfTwoThatSomebodyWasFaster() {
        posts.complete(mentee, ReviewKind.ASSESSMENT, As.coordinator(), form -> form.chosen(Outcome.CRIME, "3", "4"));

        MvcTestResult second = posts.complete(
                mentee, ReviewKind.ASSESSMENT, As.manager(), form -> form.chosen(Outcome.CRIME, "6", "7"));

        assertThat(second).hasStatusOk().bodyText().contains("completed already", "<option value=\"7\" selected");
        assertThat(reviews()).isOne();
    }

    @Test
    void showsWhatAColleagueCompletedMeanwhileBeforeTheNextOneCounts() {
        posts.complete(mentee, ReviewKind.ASSESSMENT, As.coordinator(), form -> form.chosen(Outcome.CRIME, "3", "4"));
        clock.moveTo(TODAY.plusMonths(3));
        String before = posts.builtOn(mentee, ReviewKind.EXTRA, As.manager());
        posts.complete(mentee, ReviewKind.QUARTERLY, As.coordinator(), form -> form.chosen(Outcome.CRIME, "5", "5"));

        MvcTestResult overtaken = posts.post(
                mentee, ReviewKind.EXTRA, As.manager(), new ReviewPosts.Typed(before).chosen(Outcome.CRIME, "6", "6"));

        assertThat(overtaken).hasStatusOk().bodyText().contains("while you were filling this in", "Mentee 5");
        assertThat(reviews()).isEqualTo(2);
        assertThat(posts.complete(
                        mentee,
                        ReviewKind.EXTRA,
                        As.manager(),
                        form -> form.put("heldOn", "26/8/2013").chosen(Outcome.CRIME, "6", "6")))
                .hasStatus3xxRedirection();
    }

    @Test
    void refusesASecondReviewOfOneKindAndDay() {
        posts.complete(mentee, ReviewKind.ASSESSMENT, As.coordinator(), form -> form.chosen(Outcome.CRIME, "3", "4"));
        posts.complete(mentee, ReviewKind.EXTRA, As.coordinator(), form -> form.chosen(Outcome.CRIME, "3", "5"));

        assertThat(posts.complete(mentee, ReviewKind.EXTRA, As.manager(), form -> form.chosen(Outcome.CRIME, "3", "6")))
                .hasStatusOk()
                .bodyText()
                .contains("Somebody completed this already: Extra review, 26 May 2013");
        assertThat(reviews()).isEqualTo(2);
    }

    @Test // R24
    void isForThoseWhoWorkWithTheMentee() {
        fixtures.match(mentee, mentorId());

        assertThat(get(ReviewKind.ASSESSMENT, As.mentor())).hasStatusOk();
        assertThat(get(ReviewKind.ASSESSMENT, As.otherMentor())).hasStatus(404);
        assertThat(get(ReviewKind.ASSESSMENT, As.cathCoordinator())).hasStatus(404);
        assertThat(get(ReviewKind.ASSESSMENT, As.referrer(LocalAuthority.DUNDEE)))
                .hasStatus(403);
        assertThat(posts.post(mentee, ReviewKind.ASSESSMENT, As.otherMentor(), new ReviewPosts.Typed("")))
                .hasStatus(404);
    }

    @Test
    void askedForSomethingThatIsNoneItDoesNotBreak() {
        assertThat(pages.get().uri("/reviews/new?case=x&kind=ASSESSMENT").with(As.coordinator()))
                .hasStatus(400);
        assertThat(pages.get().uri("/reviews/new?case={id}&kind=SECRET", mentee).with(As.coordinator()))
                .hasStatus(400);
        assertThat(pages.get()
                        .uri("/reviews/new?case={id}&kind=EXTRA", UUID.randomUUID())
                        .with(As.coordinator()))
                .hasStatus(404);
    }

    private MvcTestResult get(ReviewKind kind, RequestPostProcessor viewer) {
        return pages.get()
                .uri("/reviews/new?case={case}&kind={kind}", mentee, kind)
                .with(viewer)
                .exchange();
    }

    private String read(MvcTestResult completed) {
        return body(pages.get()
                .uri(completed.getResponse().getHeader("Location"))
                .with(As.coordinator())
                .exchange());
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private UUID mentorId() {
        return As.id(
                        application,
                        "mentor@tca.example",
                        Role.MENTOR,
                        Organisation.TCA,
                        EnumSet.allOf(LocalAuthority.class))
                .value();
    }

    private long reviews() {
        return sql.sql("select count(*) from review").query(Long.class).single();
    }

    private String status() {
        return sql.sql("select status from mentee_case where id = ?")
                .param(mentee)
                .query(String.class)
                .single();
    }
}
