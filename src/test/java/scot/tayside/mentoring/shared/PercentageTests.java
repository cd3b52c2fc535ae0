package scot.tayside.mentoring.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentageTests { // R30

    @ParameterizedTest
    @CsvSource({
        "0, 3, 0%",
        "1, 3, 33%",
        "2, 3, 67%",
        "1, 8, 13%",
        "1, 200, 1%",
        "1, 201, 0%",
        "85, 139, 61%",
        "3, 3, 100%",
        "0, 0, –"
    })
    void roundsHalfUpAndPrintsADashForNothing(long part, long whole, String printed) {
        assertThat(new Percentage(part, whole)).hasToString(printed);
    }

    /** 59.5 % prints 60 % and does not meet 60 %. */
    @ParameterizedTest
    @CsvSource({"119, 200, 60, false", "120, 200, 60, true", "11, 20, 55, true", "0, 0, 1, false"})
    void meetsATargetByTheExactFraction(long part, long whole, long target, boolean met) {
        assertThat(new Percentage(part, whole).meets(target)).isEqualTo(met);
    }

    @Test
    void isAShareOfAWhole() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Percentage(4, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Percentage(-1, 3));
        assertThatIllegalStateException().isThrownBy(() -> new Percentage(0, 0).rounded());
    }
}
