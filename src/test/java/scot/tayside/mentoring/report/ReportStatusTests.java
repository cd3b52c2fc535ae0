package scot.tayside.mentoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReportStatusTests {

    @Test
    void movesAsDrawn() {
        assertThat(matrix()).isEqualTo("""
                DRAFT: FROZEN
                FROZEN: IN_REVIEW RETURNED
                IN_REVIEW: RETURNED SIGNED_OFF
                RETURNED: DRAFT
                SIGNED_OFF: ISSUED
                ISSUED: SUPERSEDED
                SUPERSEDED:
                """);
    }

    private static String matrix() {
        return Arrays.stream(ReportStatus.values())
                .map(from -> from + ":"
                        + Arrays.stream(ReportStatus.values())
                                .filter(from::allows)
                                .map(to -> " " + to)
                                .collect(Collectors.joining())
                        + "\n")
                .collect(Collectors.joining());
    }
}
