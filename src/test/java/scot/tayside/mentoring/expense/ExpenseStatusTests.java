package scot.tayside.mentoring.expense;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExpenseStatusTests {

    @Test
    void movesOnlyAlongItsWay() {
        String way = Arrays.stream(ExpenseStatus.values())
                .map(from -> from + " → " + from.next().stream().sorted().toList())
                .collect(Collectors.joining("\n"));

        assertThat(way).isEqualTo("""
                CLAIMED → [CLAIMED, RETURNED, APPROVED, WITHDRAWN]
                RETURNED → [CLAIMED, WITHDRAWN]
                APPROVED → [RETURNED, PAID]
                PAID → []
                WITHDRAWN → []""");
    }

    @Test
    void roundsHalfPenniesUp() {
        assertThat(new Money(new BigDecimal("0.45")).times(new BigDecimal("12.5")))
                .hasToString("£5.63");
        assertThat(new Money(new BigDecimal("0.45")).times(new BigDecimal("0.1")))
                .hasToString("£0.05");
    }
}
