package scot.tayside.mentoring.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What few people tell of a share, against values worked out by hand. */
class LikelyRangeTests {

    /** 19 of 29: (38 + 3.8416 ± 1.96·√(3.8416 + 4·19·10/29)) / (2·(29 + 3.8416)) is 0.4734 and 0.8006. */
    @ParameterizedTest
    @CsvSource({
        "19, 29, 47, 80",
        "7, 29, 12, 42",
        "12, 19, 41, 81",
        "13, 19, 46, 85",
        "16, 25, 45, 80",
        "4, 11, 15, 65",
        "6, 10, 31, 83",
        "0, 10, 0, 28",
        "10, 10, 72, 100",
        "1, 1, 21, 100",
        "0, 1, 0, 79"
    })
    void liesAroundTheShare(long part, long whole, long low, long high) {
        assertThat(LikelyRange.of(part, whole)).isEqualTo(new LikelyRange(low, high));
    }

    @Test
    void holdsTheShareAndStaysWithinAHundred() {
        for (long whole = 1; whole < LikelyRange.ENOUGH; whole++) {
            for (long part = 0; part <= whole; part++) {
                LikelyRange range = LikelyRange.of(part, whole);

                assertThat(range.low()).isBetween(0L, 100 * part / whole);
                assertThat(range.high()).isBetween(100 * part / whole, 100L);
            }
        }
    }

    @Test
    void isOfNothingWithoutPeople() {
        assertThatThrownBy(() -> LikelyRange.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LikelyRange.of(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
