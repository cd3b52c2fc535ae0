package scot.tayside.mentoring.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row added to the template's examples is told what is wrong with it, where, and what to do. */
class CheckTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void hasNothingToSayOfTheTemplate() {
        Check check = check(TestFile.template());

        assertThat(check.problems()).isEmpty();
        assertThat(check.goodRows()).isEqualTo(Sheet.values().length);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            REFERRALS       | referral_ref=R-2, last_name=            | referrals 3 last_name: Fill this in.
            REFERRALS       | referral_ref=R-2, area=DUNDE            | referrals 3 area: “DUNDE” is unknown. Use one of: DUNDEE, PERTH_KINROSS, ANGUS.
            REFERRALS       | referral_ref=R-2, area=dundee           | referrals 3 area: “dundee” is unknown. Use one of: DUNDEE, PERTH_KINROSS, ANGUS.
            REFERRALS       | referral_ref=R-2, received_on=8/4/2013  | referrals 3 received_on: “8/4/2013” is not a date. Write it as 2013-04-08, or use a real Excel date.
            REFERRALS       | referral_ref=R-2, order_end=2015-02-29  | referrals 3 order_end: “2015-02-29” is not a date. Write it as 2013-04-08, or use a real Excel date.
            REFERRALS       | referral_ref=R-2, order_end=0213-04-08  | referrals 3 order_end: “0213-04-08” is not a date. Write it as 2013-04-08, or use a real Excel date.
            REFERRALS       | referral_ref=R-2, order_end=2013-03-31  | referrals 3 order_end: This is before order_start (2013-04-01). Check both dates.
            REFERRALS       | referral_ref=R-2, closed_on=2013-04-14  | referrals 3 closed_on: This is before engaged_on (2013-04-15). Check both dates.
            REFERRALS       | referral_ref=R-2, closed_on=2026-11-25  | referrals 3 closed_on: 2026-11-25 lies in the future. Check the date.
            REFERRALS       | referral_ref=R-001                      | referrals 3 referral_ref: This row stands in the file twice. Remove one, or give it another reference.
            REFERRALS       | referral_ref=R-2, last_name=Other       | referrals 3 person_ref: P-001 is already somebody with another name, date of birth or sex. Use another person_ref, or mend the row.
            REFERRALS       | referral_ref=R-2, engaged_on=           | referrals 3 engaged_on: Fill in the day: the status says ENGAGED.
            REFERRALS       | referral_ref=R-2, status=WAITING        | referrals 3 status: There is a day of engagement, so the status must be ENGAGED.
            REFERRALS       | referral_ref=R-2, status=WAITING, engaged_on=, closed_on=2013-05-01 | referrals 3 closed_on: Nothing can be closed that was not engaged. Fill in engaged_on, or empty closed_on.
            MENTORS         | mentor_ref=M-2, areas=;                 | mentors 3 areas: Fill this in.
            MENTORS         | mentor_ref=M-2, areas=DUNDEE;FIFE       | mentors 3 areas: “FIFE” is unknown. Use one of: DUNDEE, PERTH_KINROSS, ANGUS.
            MENTORS         | mentor_ref=M-2, caseload_limit=61       | mentors 3 caseload_limit: Use at most 60.
            MENTORS         | mentor_ref=M-2, cleared_on=2013-04-30   | mentors 3 cleared_on: This is before recruited_on (2013-05-01). Check both dates.
            MATCHES         | match_ref=X-2, mentor_ref=M-9           | matches 3 mentor_ref: There is no mentor M-9, or the row has errors. Add or mend it on the sheet mentors.
            MATCHES         | match_ref=X-2                           | matches 3 ended_on: The two are matched already, by X-001. End that match, or remove the row.
            MATCHES         | match_ref=X-2, kind=PLACEMENT, started_on=2013-04-07 | matches 3 started_on: This is before the referral was received (2013-04-08). Check both dates.
            MATCHES         | match_ref=X-2, ended_on=2013-06-19      | matches 3 ended_on: This is before started_on (2013-06-20). Check both dates.
            CONTACTS        | referral_ref=R-9                        | contacts 3 referral_ref: There is no referral R-9, or its row has errors. Add or mend it on the sheet referrals.
            CONTACTS        | held_on=2013-04-07                      | contacts 3 held_on: This is before the referral was received (2013-04-08). Check both dates.
            CONTACTS        | minutes=an hour                         | contacts 3 minutes: “an hour” is not a whole number. Use digits only.
            CONTACTS        | minutes=1.5                             | contacts 3 minutes: “1.5” is not a whole number. Use digits only.
            CONTACTS        | minutes=1441                            | contacts 3 minutes: A day has 1,440 minutes. Check the number.
            REVIEWS         | outcome=MOTIVATION, mentor_score=11     | reviews 3 mentor_score: “11” is not a score. Scores go from 1 to 10.
            REVIEWS         | outcome=MOTIVATION, mentor_score=0      | reviews 3 mentor_score: “0” is not a score. Scores go from 1 to 10.
            REVIEWS         | outcome=MOTIVATION, state=NO_NEED       | reviews 3 state: There is a score, so the state must be SCORED; or empty the scores.
            REVIEWS         | outcome=MOTIVATION, held_on=2013-06-28  | reviews 3 held_on: The case was assessed on 2013-06-27 already. Make this a review, or mend the date.
            REVIEWS         | kind=QUARTERLY, held_on=2013-04-14      | reviews 3 held_on: This is before the engagement (2013-04-15). Check both dates.
            REVIEWS         | outcome=CRIME                           | reviews 3 outcome: This row stands in the file twice. Remove one, or give it another reference.
            ACTIVITIES      | activity_ref=A-2, participants=         | activities 3 participants: Fill this in.
            TRAINING        | training_ref=T-2, mentor_refs=M-001;M-9 | training 3 mentor_refs: There is no mentor M-9, or the row has errors. Add or mend it on the sheet mentors.
            PARTNER_FIGURES | from=2013-12-01                         | partner_figures 3 to: This is before from (2013-12-01). Check both dates.
            PARTNER_FIGURES | value=3                                 | partner_figures 3 to: This row stands in the file twice. Remove one, or give it another reference.
            """)
    void refusesARow(Sheet sheet, String changes, String sentence) {
        Check check = check(TestFile.template().with(sheet, changes.split(", ")));

        assertThat(check.errors()).extracting(Sentences::of).containsExactly(sentence);
        assertThat(check.badRows()).isOne();
        assertThat(check.goodRows()).isEqualTo(Sheet.values().length);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            REFERRALS | person_ref=P-2, date_of_birth=1997-04-09                | service: Women Only is for women of 16 or over; this was age 15, or not a woman.
            REFERRALS | person_ref=P-2, sex=MALE                                | service: Women Only is for women of 16 or over; this was age 23, or not a woman.
            REFERRALS | person_ref=P-2, service=MENTORING_FOR_MEN, date_of_birth=1987-04-08 | date_of_birth: Mentoring for Men is for ages 16 to 25; this was age 26.
            REFERRALS | legal_basis=TISS_AGREEMENT                              | legal_basis: TISS, and only TISS, goes with a TISS agreement.
            REFERRALS | service=TISS                                            | legal_basis: TISS, and only TISS, goes with a TISS agreement.
            REFERRALS | service=BEFRIENDING                                     | area: Befriending is for Perth & Kinross only.
            REFERRALS | closed_on=2013-09-01                                    | exit_type: It is not said whether the exit was planned.
            MATCHES   | kind=PLACEMENT, started_on=2013-06-14                   | mentor_ref: The mentor was not cleared on that day.
            REVIEWS   | outcome=MOTIVATION, mentor_score=                       | mentor_score: The mentor’s score is missing.
            REVIEWS   | outcome=MOTIVATION, mentee_score=                       | mentee_missing_reason: The mentee’s score is missing, and not said why.
            """)
    void onlyWarnsOfWhatARuleWouldRefuseToday(Sheet sheet, String changes, String sentence) {
        String ref = sheet.refColumn().map(column -> column + "=NEW, ").orElse("");

        Check check = check(TestFile.template().with(sheet, (ref + changes).split(", ")));

        assertThat(check.errors()).isEmpty();
        assertThat(check.warnings()).extracting(Sentences::of).containsExactly(sheet.title() + " 3 " + sentence);
        assertThat(check.badRows()).isZero();
    }

    @Test
    void tellsEverythingThatIsWrongWithARowAtOnce() {
        Check check = check(TestFile.template().with(Sheet.CONTACTS, "held_on=soon", "kind=", "minutes=x"));

        assertThat(check.errors()).extracting(Problem::column).containsExactly("held_on", "kind", "minutes");
        assertThat(check.badRows()).isOne();
    }

    @Test
    void refusesRowsThatHangOnARefusedRow() {
        TestFile file = TestFile.template()
                .with(Sheet.REFERRALS, "referral_ref=R-2", "sex=F")
                .with(Sheet.CONTACTS, "referral_ref=R-2");

        assertThat(check(file).errors())
                .extracting(problem -> problem.sheet() + " " + problem.code())
                .containsExactly("REFERRALS imports.code", "CONTACTS imports.unknown-referral");
    }

    @Test
    void refusesAReviewOfSomebodyWhoWasNeverEngaged() {
        TestFile file = TestFile.template()
                .with(Sheet.REFERRALS, "referral_ref=R-2", "status=WAITING", "engaged_on=")
                .with(Sheet.REVIEWS, "referral_ref=R-2");

        assertThat(check(file).errors())
                .extracting(Sentences::of)
                .containsExactly(
                        "reviews 3 referral_ref: Referral R-2 was never engaged, so it has no case to review. Add engaged_on, or remove the row.");
    }

    @Test
    void warnsOfAReviewAfterTheCaseWasClosed() {
        TestFile file = TestFile.template()
                .with(Sheet.REFERRALS, "referral_ref=R-2", "closed_on=2013-08-01", "exit_type=PLANNED")
                .with(Sheet.REVIEWS, "referral_ref=R-2", "held_on=2013-08-02");

        assertThat(check(file).problems())
                .extracting(Sentences::of)
                .containsExactly("reviews 3 held_on: The case was closed on 2013-08-01, before this.");
    }

    @Test
    void takesTheSameContactTwiceADay() {
        assertThat(check(TestFile.template().with(Sheet.CONTACTS)).problems()).isEmpty();
    }

    @Test
    void takesAMatchOfTheSameTwoAfterTheFirstHasEnded() {
        Known known = Known.nothing();
        Check.of(ImportFile.read(TestFile.template().zip()), known, TODAY);
        TestFile later = new TestFile()
                .with(Sheet.MATCHES, "ended_on=2013-08-31")
                .with(Sheet.MATCHES, "match_ref=X-2", "started_on=2013-09-01");

        assertThat(Check.of(ImportFile.read(later.zip()), known, TODAY).errors())
                .isEmpty();
    }

    @Test
    void showsOfALongTextOnlyHowItBegins() {
        Check check = check(TestFile.template().with(Sheet.CONTACTS, "kind=" + "x".repeat(5000)));

        assertThat(check.errors())
                .singleElement()
                .satisfies(problem -> assertThat(Sentences.of(problem)).hasSizeLessThan(500));
    }

    @Test
    void refusesTextThatIsTooLongOrNoText() {
        TestFile file = TestFile.template()
                .with(Sheet.CONTACTS, "note=" + "x".repeat(4001))
                .with(Sheet.CONTACTS, "note=a\u0000b");

        assertThat(check(file).errors())
                .extracting(Sentences::of)
                .containsExactly(
                        "contacts 3 note: Use at most 4,000 characters, all of them ones that can be typed.",
                        "contacts 4 note: Use at most 4,000 characters, all of them ones that can be typed.");
    }

    private static Check check(TestFile file) {
        return Check.of(ImportFile.read(file.zip()), Known.nothing(), TODAY);
    }
}
