package scot.tayside.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MatchStatusTests {

    @Test
    void movesAsDrawn() {
        assertThat(matrix()).isEqualTo("""
                        PROPOSED -> AGREED DECLINED
                        AGREED -> ACTIVE DECLINED
                        ACTIVE -> PAUSED ENDED
                        PAUSED -> ACTIVE ENDED
                        ENDED ->
                        DECLINED ->
                        """);
    }

    @Test
    void offersNoStepThatBeginsAMatch() {
        assertThat(MatchStep.from(MatchStatus.AGREED)).containsExactly(MatchStep.DECLINE);
        assertThat(MatchStep.from(MatchStatus.PAUSED)).containsExactly(MatchStep.RESUME, MatchStep.END);
    }

    private static String matrix() {
        return Arrays.stream(MatchStatus.values())
                .map(from -> (from + " -> "
                                + Arrays.stream(MatchStatus.values())
                                        .filter(from::allows)
                                        .map(Enum::name)
                                        .collect(Collectors.joining(" ")))
                        .strip())
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
