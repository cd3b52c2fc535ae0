package scot.tayside.mentoring.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Reviews due and held, headings, targets and what is missing, counted by hand from stored changes. */
class OutcomeFiguresTests extends FiguresTest {

    @Test
    void takesTheLatestComparableReviewOfAClient() {
        var improved = world.aCase("opened_on", "2013-04-10");
        world.domainChange(world.review(improved, "held_on", "2013-07-10"), "OFF", -2);
        world.domainChange(world.review(improved, "held_on", "2013-10-10"), "OFF", 3);
        world.domainChange(world.review(improved, "held_on", "2014-04-01"), "OFF", 0);
        var deteriorated = world.aCase("opened_on", "2013-04-10", "service", "TISS");
        world.domainChange(world.review(deteriorated, "held_on", "2014-03-31"), "OFF", -1);

        var all = counted();

        assertThat(figure(all, "outcomes.domain.improved||||OFF").value()).isEqualTo("50");
        assertThat(figure(all, "outcomes.domain.improved|WOMEN_ONLY|||OFF").numerator())
                .isEqualTo(1);
        assertThat(figure(all, "outcomes.domain.deteriorated|TISS|||OFF").value())
                .isEqualTo("100");
        assertThat(figure(all, "outcomes.domain.maintained||||OFF").denominator())
                .isEqualTo(2);
        assertThat(figure(all, "outcomes.domain.maintained||||ACC").value()).isEqualTo("–");
    }

    @Test
    void givesTwoCasesReviewedOnOneDayToTheCaseOpenedLater() {
        var person = world.person();
        var first = world.caseOf(person, "opened_on", "2013-04-10");
        var second = world.caseOf(person, "opened_on", "2013-05-10", "service", "TISS");
        world.domainChange(world.review(first, "held_on", "2013-10-10"), "SUB", -2);
        world.domainChange(world.review(second, "held_on", "2013-10-10"), "SUB", 2);

        assertThat(share("outcomes.domain.improved||||SUB")).isEqualTo("1/1");
        assertThat(share("outcomes.domain.improved|TISS|||SUB")).isEqualTo("1/1");
        assertThat(share("outcomes.domain.improved|WOMEN_ONLY|||SUB")).isEqualTo("0/0");
    }

    @Test
    void tellsShortFromMediumTermByTheDayOfTheAssessment() {
        var aCase = world.aCase("opened_on", "2013-08-20");
        world.review(aCase, "kind", "ASSESSMENT", "held_on", "2013-08-31");
        world.outcomeChange(world.review(aCase, "held_on", "2014-02-28"), "half_points", 2);
        world.outcomeChange(world.review(aCase, "held_on", "2014-03-01"), "half_points", -2);

        assertThat(share("outcomes.target||||SHORT:CRIME")).isEqualTo("1/1");
        assertThat(share("outcomes.target||||MEDIUM:CRIME")).isEqualTo("0/1");
        assertThat(value("outcomes.target.verdict||||SHORT:CRIME")).isEqualTo("MET");
        assertThat(value("outcomes.target.verdict|WOMEN_ONLY|||MEDIUM:CRIME")).isEqualTo("NOT_MET");
        assertThat(value("outcomes.target.verdict||||SHORT:ENGAGEMENT")).isEqualTo("NO_DATA");
        assertThat(value("outcomes.target||||SHORT:ENGAGEMENT")).isEqualTo("–");
        assertThat(counted())
                .filteredOn(figure -> figure.statistic() == Statistic.TARGET)
                .hasSize(5 * 14);
    }

    @Test
    void startsTheHorizonWithTheFirstReviewWhereThereIsNoAssessment() {
        var aCase = world.aCase("opened_on", "2013-01-10");
        world.review(aCase, "held_on", "2013-03-10");
        world.outcomeChange(world.review(aCase, "held_on", "2013-09-10"), "outcome", "SERIOUSNESS");

        assertThat(share("outcomes.target.kept||||SHORT:SERIOUSNESS")).isEqualTo("1/1");
        assertThat(share("outcomes.target||||SHORT:SERIOUSNESS")).isEqualTo("0/1");
    }

    @Test
    void judgesTheExactFraction() {
        for (int client = 0; client < 37; client++) {
            var aCase = world.aCase();
            world.outcomeChange(world.review(aCase), "outcome", "ENGAGEMENT", "half_points", client < 22 ? 1 : 0);
        }

        var all = counted();

        assertThat(figure(all, "outcomes.target||||SHORT:ENGAGEMENT").value()).isEqualTo("59");
        assertThat(figure(all, "outcomes.target.verdict||||SHORT:ENGAGEMENT").value())
                .isEqualTo("NOT_MET");
        assertThat(figure(all, "outcomes.target.kept||||SHORT:ENGAGEMENT").value())
                .isEqualTo("100");
    }

    @Test
    void leavesOutWhatIsNotCountedOrNotComparable() {
        var aCase = world.aCase();
        var review = world.review(aCase);
        world.outcomeChange(review, "counted", "false", "half_points", 2);
        world.outcomeChange(review, "outcome", "SUBSTANCE", "comparable", "false", "perceptions", 0);
        world.outcomeChange(review, "outcome", "MOTIVATION", "perceptions", 1, "half_points", 2);

        assertThat(share("outcomes.target||||SHORT:CRIME")).isEqualTo("0/0");
        assertThat(share("outcomes.target||||SHORT:SUBSTANCE")).isEqualTo("0/0");
        assertThat(share("outcomes.target||||SHORT:MOTIVATION")).isEqualTo("1/1");
        assertThat(value("outcomes.quality||||NOT_COMPARABLE")).isEqualTo("1");
        assertThat(value("outcomes.quality||||ONE_PERCEPTION")).isEqualTo("1");
    }

    @Test
    void countsInHowManyDomainsAClientImproved() {
        var aCase = world.aCase("opened_on", "2013-05-10", "closed_on", "2013-08-09");
        var review = world.review(aCase);
        world.domainChange(review, "OFF", 1);
        world.domainChange(review, "ACC", 1);
        world.domainChange(review, "ENG", 2);
        world.domainChange(review, "SUB", 0);
        var longer = world.aCase("opened_on", "2013-09-30", "service", "TISS");
        world.domainChange(world.review(longer, "held_on", "2014-03-01"), "OFF", -1);

        assertThat(share("outcomes.breadth||||AT_LEAST_1")).isEqualTo("1/2");
        assertThat(share("outcomes.breadth|WOMEN_ONLY|||AT_LEAST_3")).isEqualTo("1/1");
        assertThat(share("outcomes.breadth||||AT_LEAST_5")).isEqualTo("0/2");
        assertThat(share("outcomes.breadth||||AT_LEAST_1:UNDER_3_MONTHS")).isEqualTo("1/1");
        assertThat(share("outcomes.breadth||||AT_LEAST_3:OVER_6_MONTHS")).isEqualTo("0/1");
        assertThat(share("outcomes.breadth||||AT_LEAST_1:3_TO_6_MONTHS")).isEqualTo("0/0");
    }

    @Test
    void expectsAReviewThreeMonthsAfterTheOneBefore() {
        var aCase = world.aCase("opened_on", "2013-11-20");
        world.review(aCase, "kind", "ASSESSMENT", "held_on", "2013-11-30");
        world.review(aCase, "held_on", "2014-03-14");
        var late = world.aCase("opened_on", "2013-11-20");
        world.review(late, "kind", "ASSESSMENT", "held_on", "2013-11-30");
        world.review(late, "held_on", "2014-03-15");
        var closedThatDay = world.aCase("opened_on", "2013-11-20", "closed_on", "2014-02-28");
        world.review(closedThatDay, "kind", "ASSESSMENT", "held_on", "2013-11-30");

        assertThat(share("reviews.timely")).isEqualTo("1/2");
    }

    @Test
    void addsTheDaysOfPauseToTheDueDay() {
        var aCase = world.aCase("opened_on", "2013-11-20");
        world.review(aCase, "kind", "ASSESSMENT", "held_on", "2013-12-01");
        world.insert(
                "case_pause", "case_id", aCase, "from_day", "2013-11-25", "to_day", "2013-12-31", "reason", "CUSTODY");

        assertThat(value("2014-03-31", "2014-03-31", "reviews.timely")).isEqualTo("0");
        assertThat(value("2014-03-01", "2014-03-30", "reviews.timely")).isEqualTo("–");
    }

    @Test
    void countsOpenCasesMoreThanAFortnightLate() {
        var late = world.aCase("opened_on", "2013-11-20");
        world.review(late, "kind", "ASSESSMENT", "held_on", "2013-12-16");
        world.review(late, "held_on", "2014-04-02");
        var notYet = world.aCase("opened_on", "2013-11-20");
        world.review(notYet, "kind", "ASSESSMENT", "held_on", "2013-12-17");
        var closed = world.aCase("opened_on", "2013-05-20", "closed_on", "2014-03-31");
        world.review(closed, "kind", "ASSESSMENT", "held_on", "2013-06-01");

        assertThat(value("outcomes.quality||||OVERDUE")).isEqualTo("1");
    }

    @Test
    void missesCoreScoresFromTheDayTheyAreCore() {
        var aCase = world.aCase("opened_on", "2014-03-01");
        world.review(aCase, "kind", "ASSESSMENT", "held_on", "2014-03-31");
        var review = world.review(aCase, "held_on", "2014-04-01");
        world.run("insert into review_item (review_id, outcome, state) values ('%s', 'CRIME', 'NOT_APPLICABLE')"
                .formatted(review));
        world.run(
                "insert into review_item (review_id, outcome, state, mentee_score) values ('%s', 'MOTIVATION', 'SCORED', 4)"
                        .formatted(review));

        assertThat(value("outcomes.quality||||CORE_MISSING")).isEqualTo("0");
        assertThat(value("2014-04-01", "2014-06-30", "outcomes.quality||||CORE_MISSING"))
                .isEqualTo("2");
    }
}
