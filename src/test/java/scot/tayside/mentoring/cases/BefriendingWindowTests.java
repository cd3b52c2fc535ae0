package scot.tayside.mentoring.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BefriendingWindowTests {

    @ParameterizedTest(name = "an order that ends on {0} lets befriending be offered from {1}") // R8
    @CsvSource({"2014-06-15, 2014-04-15", "2016-04-30, 2016-02-29", "2014-04-30, 2014-02-28", "2015-01-31, 2014-11-30"})
    void opensTwoCalendarMonthsBeforeTheEnd(LocalDate orderEnd, LocalDate from) {
        BefriendingWindow window = new BefriendingWindow(orderEnd);

        assertThat(window.opensOn()).isEqualTo(from);
        assertThat(window.isOpenOn(from.minusDays(1))).isFalse();
        assertThat(window.isOpenOn(from)).isTrue();
    }
}
