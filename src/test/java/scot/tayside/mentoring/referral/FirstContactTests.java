package scot.tayside.mentoring.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstContactTests {

    @ParameterizedTest(name = "{0}") // R10
    @CsvSource({
        "received today,                 2014-03-24, 2014-03-24, 0, blue",
        "received yesterday,             2014-03-24, 2014-03-25, 1, yellow",
        "four working days ago,          2014-03-24, 2014-03-28, 4, yellow",
        "five working days ago,          2014-03-24, 2014-03-31, 5, red",
        "Friday seen on Sunday,          2014-03-28, 2014-03-30, 0, blue",
        "Friday seen on Monday,          2014-03-28, 2014-03-31, 1, yellow",
        "Saturday seen on Monday,        2014-03-29, 2014-03-31, 0, blue",
    })
    void runsInWorkingDays(String name, LocalDate received, LocalDate today, int days, String colour) {
        FirstContact clock = FirstContact.of(received, null, true, today);

        assertThat(clock.workingDays()).isEqualTo(days);
        assertThat(clock.colour()).isEqualTo(colour);
    }

    @ParameterizedTest
    @CsvSource({"2014-03-24, green, same-day", "2014-03-26, grey, after"})
    void standsStillOnceMade(LocalDate made, String colour, String code) {
        FirstContact clock = FirstContact.of(LocalDate.of(2014, 3, 24), made, true, LocalDate.of(2014, 6, 1));

        assertThat(clock.colour()).isEqualTo(colour);
        assertThat(clock.code()).endsWith(code);
    }
}
