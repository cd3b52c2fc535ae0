package scot.tayside.mentoring.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CaseStatusTests {

    /** From the left to the top. */
    private static final String MOVES = """
            _          ASSESSMENT ACTIVE PAUSED CLOSED
            ASSESSMENT _          yes    _      yes
            ACTIVE     _          _      yes    yes
            PAUSED     _          yes    _      yes
            CLOSED     yes        yes    _      _
            """;

    @Test
    void movesAsTheTableSays() {
        assertThat(table()).isEqualTo(MOVES.replaceAll(" +", " "));
    }

    private static String table() {
        String head = Arrays.stream(CaseStatus.values()).map(Enum::name).collect(Collectors.joining(" ", "_ ", "\n"));
        return Arrays.stream(CaseStatus.values()).map(CaseStatusTests::line).collect(Collectors.joining("", head, ""));
    }

    private static String line(CaseStatus from) {
        return Arrays.stream(CaseStatus.values())
                .map(to -> from.allows(to) ? "yes" : "_")
                .collect(Collectors.joining(" ", from + " ", "\n"));
    }
}
