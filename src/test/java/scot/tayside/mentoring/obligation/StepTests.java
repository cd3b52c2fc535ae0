package scot.tayside.mentoring.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepTests {

    private static final LocalDate DUE = LocalDate.parse("2014-09-05");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2014-08-07, -",
                "2014-08-08, DAYS_28",
                "2014-08-21, DAYS_28",
                "2014-08-22, DAYS_14",
                "2014-09-01, DAYS_14",
                "2014-09-02, DAYS_3",
                "2014-09-05, DAYS_3",
                "2014-09-06, OVERDUE",
                "2015-09-06, OVERDUE"
            })
    void isTheMostUrgentThatWasReached(LocalDate today, Step step) {
        assertThat(Step.reached(DUE, today).orElse(null)).isEqualTo(step);
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, 2014-09-05, 2014-09-05",
        "YEARLY, 2014-09-05, 2015-09-05",
        "YEARLY, 2015-02-28, 2016-02-29",
        "QUARTERLY, 2014-09-05, 2014-12-05",
        "QUARTERLY, 2014-06-30, 2014-09-30",
        "QUARTERLY, 2014-09-30, 2014-12-31",
        "QUARTERLY, 2014-12-31, 2015-03-31"
    })
    void comesAgainOnTheDayATurnLater(Recurrence recurrence, LocalDate day, LocalDate next) {
        assertThat(recurrence.after(day)).isEqualTo(next);
    }
}
