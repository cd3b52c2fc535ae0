package scot.tayside.mentoring.equality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTests {

    @ParameterizedTest(name = "{0} shows {1}")
    @CsvSource({
        "12 7 0, 12 7 0",
        "12 7 3, 12 - -",
        "12 4 1 0, 12 - - 0",
        "12 0 2, - 0 -",
        "2 0 0, - - 0",
        "0 0 0, 0 0 0",
        "5 5 5, 5 5 5",
    })
    void hidesSmallNumbersAndNeverOneAlone(String counts, String shown) {
        List<Integer> numbers =
                Arrays.stream(counts.split(" ")).map(Integer::valueOf).toList();

        Tally tally = Tally.of("religion", numbers.stream().map(String::valueOf).toList(), numbers);

        assertThat(tally.lines().stream()
                        .map(line -> line.count() == null ? "-" : line.count().toString())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(shown);
    }
}
