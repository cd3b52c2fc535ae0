package scot.tayside.mentoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scot.tayside.mentoring.shared.ReportingPeriod;

class DayCheckTests {

    private static final ReportingPeriod FIRST_YEAR = ReportingPeriod.financialYear(2013);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It began on 1 April 2013                     |
            It ended on 31/03/2014                       |
            The award came in November 2013              |
            In 2013 and 2014 it grew                     |
            The year 2013–14 was the first               |
            The year 2013/14 was the first               |
            Scored 66% of 29                             |
            It cost £2012                                |
            The first, in March 2013, was early          | March 2013
            The conference of 3 May 2015 is to come      | 3 May 2015
            On 1st April 2014 a new year began           | 1st April 2014
            It met on 01/04/2014                         | 01/04/2014
            Since 2012 partners have met                 | 2012
            The year 2012–13 came before                 | 2012–13
            The year 2014/15 is to come                  | 2014/15
            """)
    void findsDaysOutsideThePeriod(String text, String found) {
        assertThat(DayCheck.of(text, FIRST_YEAR).warnings())
                .extracting(
                        warning -> warning.code() + " " + warning.arguments().get(0))
                .containsExactlyElementsOf(found == null ? List.of() : List.of("report.warning.day " + found));
    }

    @ParameterizedTest
    @CsvSource({"31 April 2013", "30/02/2014"})
    void findsDaysThatAreNone(String text) {
        assertThat(DayCheck.of(text, FIRST_YEAR).warnings()).containsExactly(Warning.of("report.warning.no-day", text));
    }
}
