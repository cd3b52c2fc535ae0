package scot.tayside.mentoring.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The invented people of the first year give the published figures, whatever the product makes of them. */
class IndependentFiguresTests {

    private static final Path FIRST_YEAR = Path.of("src/main/resources/demonstration/first-year");

    private static final List<IndependentCell> CELLS = IndependentFigures.of(
            IndependentSheets.read(FIRST_YEAR),
            LocalDate.of(2013, 4, 1),
            LocalDate.of(2014, 3, 31),
            "PRECEDING_REVIEW");

    private static final Map<String, IndependentCell> BY_KEY =
            CELLS.stream().collect(Collectors.toMap(IndependentCell::key, Function.identity()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            referrals.received,,,,                      | 160
            referrals.received,,,FEMALE,                | 101
            referrals.received,,,MALE,                  |  59
            clients.in_service,,,,                      | 139
            clients.reviewed,,,,                        |  85
            clients.reviewed,,,FEMALE,                  |  46
            clients.reviewed,,,MALE,                    |  39
            reviews.coverage,,,,                        |  61
            mentors.recruited,,,,VOLUNTEER              |  10
            mentors.recruited,,,,PEER                   |   2
            matches.to_date,,,,VOLUNTEER                |   7
            befriending,,,,ONWARD_REFERRALS             |   2
            befriending,,,,MEETINGS                     |   8
            befriending,,,,PLACEMENTS_ATTENDED          |   3
            befriending,,,,PLACEMENTS_DNA               |   2
            tiss.worked_with,,PERTH_KINROSS,,           |  10
            tiss.referred,,PERTH_KINROSS,,              |   2
            tiss.worked_with,,ANGUS,,                   |  11
            training,,,,JOINT                           |   2
            """)
    void givesThePublishedNumbers(String key, String value) {
        assertThat(BY_KEY.get(key).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "WOMEN_ONLY, OFF, 66, 24, 10, 29",
        "WOMEN_ONLY, ACC, 65, 30, 5, 20",
        "WOMEN_ONLY, ENG, 59, 31, 10, 29",
        "WOMEN_ONLY, SUB, 52, 17, 31, 29",
        "WOMEN_ONLY, ETE, 64, 32, 4, 25",
        "WOMEN_ONLY, HEA, 53, 26, 21, 19",
        "WOMEN_ONLY, PDP, 58, 28, 14, 36",
        "MENTORING_FOR_MEN, OFF, 79, 9, 12, 33",
        "MENTORING_FOR_MEN, ACC, 33, 57, 10, 21",
        "MENTORING_FOR_MEN, ENG, 36, 64, 0, 11",
        "MENTORING_FOR_MEN, SUB, 68, 24, 8, 25",
        "MENTORING_FOR_MEN, ETE, 61, 33, 6, 18",
        "MENTORING_FOR_MEN, HEA, 50, 41, 9, 22",
        "MENTORING_FOR_MEN, PDP, 60, 30, 10, 10"
    })
    void givesThePublishedPercentages(
            String service, String domain, String improved, String maintained, String deteriorated, String base) {
        assertThat(List.of("improved", "maintained", "deteriorated"))
                .extracting(change -> outcome(change, service, domain).value())
                .containsExactly(improved, maintained, deteriorated);
        assertThat(outcome("improved", service, domain).denominator()).isEqualTo(base);
    }

    @Test
    void hasOneCellAKey() {
        assertThat(CELLS).extracting(IndependentCell::key).doesNotHaveDuplicates();
    }

    @Test
    void reconcilesTheFlowOfCases() {
        assertThat(number("clients.opening") + number("clients.engaged") - number("clients.closed"))
                .isEqualTo(number("clients.closing"));
    }

    private static IndependentCell outcome(String change, String service, String domain) {
        return BY_KEY.get("outcomes.domain." + change + "," + service + ",,," + domain);
    }

    private static int number(String statistic) {
        return Integer.parseInt(BY_KEY.get(statistic + ",,,,").value());
    }
}
