package scot.tayside.mentoring.departure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTests {

    @ParameterizedTest(name = "of {0} is shown {1}") // R31
    @CsvSource({
        "4 5, few few, true",
        "5 5, 5 5, false",
        "20 0, 20 0, false",
        "20 1, few few, false",
        "20 6 1, 20 few few, false",
        "20 1 1, few few few, false",
        "20 3 2, 20 few few, false",
        "20 7 0 2, 20 few 0 few, false",
        "30 20 10, 30 20 10, false"
    })
    void leavesOutWhatWouldShowASinglePerson(String counted, String shown, boolean tooFew) {
        String[] numbers = counted.split(" ");

        Tally tally = Tally.of(
                "housing",
                IntStream.range(0, numbers.length)
                        .mapToObj(place -> new Tally.Counted("Answer " + place, Long.parseLong(numbers[place])))
                        .toList());

        assertThat(tally.base())
                .isEqualTo(Arrays.stream(numbers).mapToLong(Long::parseLong).sum());
        assertThat(tally.tooFew()).isEqualTo(tooFew);
        assertThat(tally.lines().stream()
                        .map(line ->
                                line.number() == null ? "few" : line.number().toString())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(shown);
    }
}
