package scot.tayside.mentoring.mentor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MentorStatusTests {

    @Test
    void movesAsDrawn() {
        assertThat(matrix()).isEqualTo("""
                        ENQUIRY -> APPLIED WITHDREW NOT_SELECTED
                        APPLIED -> INTERVIEWED WITHDREW NOT_SELECTED
                        INTERVIEWED -> RECRUITED WITHDREW NOT_SELECTED
                        RECRUITED -> IN_CLEARANCE WITHDREW NOT_SELECTED
                        IN_CLEARANCE -> CLEARED WITHDREW NOT_SELECTED
                        CLEARED -> UNAVAILABLE SUSPENDED LEFT
                        UNAVAILABLE -> CLEARED SUSPENDED LEFT
                        SUSPENDED -> CLEARED LEFT
                        LEFT ->
                        WITHDREW ->
                        NOT_SELECTED ->
                        """);
    }

    @Test
    void offersAStepToEverywhereAStatusLeads() {
        for (MentorStatus status : MentorStatus.values()) {
            assertThat(MentorStep.from(status)).as(status.title()).hasSameSizeAs(status.next());
        }
    }

    private static String matrix() {
        return Arrays.stream(MentorStatus.values())
                .map(from -> (from + " -> "
                                + Arrays.stream(MentorStatus.values())
                                        .filter(from::allows)
                                        .map(Enum::name)
                                        .collect(Collectors.joining(" ")))
                        .strip())
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
