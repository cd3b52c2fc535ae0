package scot.tayside.mentoring.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** R11. */
class UpdateWeeksTests {

    private static final LocalDate MONDAY = LocalDate.parse("2014-03-03");

    @Test // R11
    void countsTheWeeksWithoutAnUpdate() {
        UpdateWeeks weeks = new UpdateWeeks(MONDAY, null, List.of(), days("2014-03-16"));

        assertThat(mondays(weeks, "2014-03-26")).isEqualTo(days("2014-03-03", "2014-03-17"));
        assertThat(weeks.due(LocalDate.parse("2014-03-26"))).isTrue();
    }

    @Test
    void owesNothingForTheWeekInWhichSupportBeganOrEnded() {
        UpdateWeeks weeks =
                new UpdateWeeks(LocalDate.parse("2014-03-04"), LocalDate.parse("2014-03-22"), List.of(), List.of());

        assertThat(mondays(weeks, "2014-05-01")).isEqualTo(days("2014-03-10"));
        assertThat(weeks.due(LocalDate.parse("2014-05-01"))).isFalse();
    }

    @Test
    void countsTheLastWeekIfSupportEndedOnItsSunday() {
        UpdateWeeks weeks = new UpdateWeeks(MONDAY, LocalDate.parse("2014-03-09"), List.of(), List.of());

        assertThat(mondays(weeks, "2014-05-01")).isEqualTo(days("2014-03-03"));
    }

    @Test
    void owesNothingForAWeekWithADayOfPause() {
        Pause pause = new Pause(LocalDate.parse("2014-03-16"), LocalDate.parse("2014-03-24"), "CUSTODY");
        UpdateWeeks weeks = new UpdateWeeks(MONDAY, null, List.of(pause), List.of());

        assertThat(mondays(weeks, "2014-04-07")).isEqualTo(days("2014-03-03", "2014-03-31"));
    }

    @Test
    void owesNothingWhileAPauseLasts() {
        Pause pause = new Pause(LocalDate.parse("2014-03-12"), null, "ILLNESS");
        UpdateWeeks weeks = new UpdateWeeks(MONDAY, null, List.of(pause), List.of());

        assertThat(mondays(weeks, "2014-06-01")).isEqualTo(days("2014-03-03"));
        assertThat(weeks.due(LocalDate.parse("2014-06-01"))).isFalse();
    }

    @Test
    void doesNotMissTheWeekThatStillRuns() {
        UpdateWeeks weeks = new UpdateWeeks(MONDAY, null, List.of(), List.of());

        assertThat(weeks.missed(LocalDate.parse("2014-03-09"))).isEmpty();
        assertThat(weeks.missed(LocalDate.parse("2014-03-10"))).hasSize(1);
    }

    @Test
    void takesNoNoticeOfTheClocksGoingForwardOrTheYearEnding() {
        UpdateWeeks spring = new UpdateWeeks(LocalDate.parse("2014-03-24"), null, List.of(), days("2014-03-30"));
        UpdateWeeks winter = new UpdateWeeks(LocalDate.parse("2015-12-28"), null, List.of(), days("2016-01-03"));

        assertThat(spring.missed(LocalDate.parse("2014-03-31"))).isEmpty();
        assertThat(winter.missed(LocalDate.parse("2016-01-04"))).isEmpty();
    }

    private static List<LocalDate> mondays(UpdateWeeks weeks, String today) {
        return weeks.missed(LocalDate.parse(today)).stream()
                .map(IsoWeek::monday)
                .toList();
    }

    private static List<LocalDate> days(String... days) {
        return List.of(days).stream().map(LocalDate::parse).toList();
    }
}
