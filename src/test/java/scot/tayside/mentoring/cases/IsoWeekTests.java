package scot.tayside.mentoring.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsoWeekTests {

    @ParameterizedTest(name = "{0} lies in week {1} of {2}")
    @CsvSource({
        "2013-04-01, 14, 2013",
        "2012-12-31, 1, 2013",
        "2015-12-31, 53, 2015",
        "2016-01-03, 53, 2015",
        "2016-01-04, 1, 2016",
        "2021-01-01, 53, 2020",
        "2016-02-29, 9, 2016",
        "2026-10-25, 43, 2026",
        "2027-01-03, 53, 2026"
    })
    void numbersWeeksAsTheStandardDoes(LocalDate day, int number, int year) {
        IsoWeek week = IsoWeek.of(day);

        assertThat(week.number()).isEqualTo(number);
        assertThat(week.year()).isEqualTo(year);
        assertThat(week.contains(day)).isTrue();
    }

    @Test
    void runsFromMondayToSunday() {
        IsoWeek week = IsoWeek.of(LocalDate.parse("2014-03-30"));

        assertThat(week.monday()).isEqualTo("2014-03-24");
        assertThat(week.sunday()).isEqualTo("2014-03-30");
        assertThat(week.next().monday()).isEqualTo("2014-03-31");
        assertThat(week.contains(LocalDate.parse("2014-03-31"))).isFalse();
    }

    @Test
    void beginsOnAMondayOnly() {
        assertThatIllegalArgumentException().isThrownBy(() -> new IsoWeek(LocalDate.parse("2014-04-01")));
    }
}
