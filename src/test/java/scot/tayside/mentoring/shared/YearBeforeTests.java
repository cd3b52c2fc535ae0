package scot.tayside.mentoring.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same period last year: the same days, whatever February does. */
class YearBeforeTests {

    @ParameterizedTest
    @CsvSource({
        "2014-04-01, 2015-03-31, 2013-04-01, 2014-03-31",
        "2014-07-01, 2014-09-30, 2013-07-01, 2013-09-30",
        "2016-02-01, 2016-02-29, 2015-02-01, 2015-02-28",
        "2017-02-01, 2017-02-28, 2016-02-01, 2016-02-29",
        "2016-02-29, 2016-03-05, 2015-02-28, 2015-03-05",
        "2016-02-29, 2016-02-29, 2015-02-28, 2015-02-28",
        "2014-05-05, 2014-06-06, 2013-05-05, 2013-06-06"
    })
    void goesAYearBack(LocalDate from, LocalDate to, LocalDate fromThen, LocalDate toThen) {
        assertThat(new ReportingPeriod(from, to).yearBefore()).isEqualTo(new ReportingPeriod(fromThen, toThen));
    }

    @Test
    void keepsItsKind() {
        assertThat(ReportingPeriod.financialYear(2014).yearBefore()).isEqualTo(ReportingPeriod.financialYear(2013));
        for (int number = 1; number <= 4; number++) {
            assertThat(ReportingPeriod.quarter(2015, number).yearBefore())
                    .isEqualTo(ReportingPeriod.quarter(2014, number));
        }
    }
}
