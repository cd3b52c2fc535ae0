package scot.tayside.mentoring.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import scot.tayside.mentoring.demonstration.FirstYear;
import scot.tayside.mentoring.imports.HandIn;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;

/** The first year as it was reported: its file is handed in, and the published figures come out. */
@MentoringTest(keepsData = true)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstYearTests {

    @Autowired
    MockMvcTester pages;

    Map<String, IndependentCell> year;

    @BeforeAll
    void handInTheFile() {
        new HandIn(pages, As.manager()).stored(FirstYear.file());
        year = figures();
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} {4} = {5}")
    @CsvSource(delimiter = '|', textBlock = """
            # statistic         | service           | area          | sex    | detail              | value
            referrals.received  |                   |               |        |                     | 160
            referrals.received  |                   |               | FEMALE |                     | 101
            referrals.received  |                   |               | MALE   |                     | 59
            clients.in_service  |                   |               |        |                     | 139
            clients.reviewed    |                   |               |        |                     | 85
            clients.reviewed    |                   |               | FEMALE |                     | 46
            clients.reviewed    |                   |               | MALE   |                     | 39
            reviews.coverage    |                   |               |        |                     | 61
            mentors.recruited   |                   |               |        | VOLUNTEER           | 10
            mentors.recruited   |                   |               |        | PEER                | 2
            matches.to_date     |                   |               |        | VOLUNTEER           | 7
            befriending         |                   |               |        | ONWARD_REFERRALS    | 2
            befriending         |                   |               |        | MEETINGS            | 8
            befriending         |                   |               |        | PLACEMENTS_ATTENDED | 3
            befriending         |                   |               |        | PLACEMENTS_DNA      | 2
            tiss.worked_with    |                   | PERTH_KINROSS |        |                     | 10
            tiss.referred       |                   | PERTH_KINROSS |        |                     | 2
            tiss.worked_with    |                   | ANGUS         |        |                     | 11
            """)
    void givesThePublishedNumbers(
            String statistic, String service, String area, String sex, String detail, String value) {
        assertThat(cell(statistic, service, area, sex, detail).value()).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0} {1}: {2} / {3} / {4} of {5}")
    @CsvSource(delimiter = '|', textBlock = """
            # service         | domain | improved      | maintained    | deteriorated
            WOMEN_ONLY        | OFF    | 66 % = 19/29  | 24 % = 7/29   | 10 % = 3/29
            WOMEN_ONLY        | ACC    | 65 % = 13/20  | 30 % = 6/20   | 5 % = 1/20
            WOMEN_ONLY        | ENG    | 59 % = 17/29  | 31 % = 9/29   | 10 % = 3/29
            WOMEN_ONLY        | SUB    | 52 % = 15/29  | 17 % = 5/29   | 31 % = 9/29
            WOMEN_ONLY        | ETE    | 64 % = 16/25  | 32 % = 8/25   | 4 % = 1/25
            WOMEN_ONLY        | HEA    | 53 % = 10/19  | 26 % = 5/19   | 21 % = 4/19
            WOMEN_ONLY        | PDP    | 58 % = 21/36  | 28 % = 10/36  | 14 % = 5/36
            MENTORING_FOR_MEN | OFF    | 79 % = 26/33  | 9 % = 3/33    | 12 % = 4/33
            MENTORING_FOR_MEN | ACC    | 33 % = 7/21   | 57 % = 12/21  | 10 % = 2/21
            MENTORING_FOR_MEN | ENG    | 36 % = 4/11   | 64 % = 7/11   | 0 % = 0/11
            MENTORING_FOR_MEN | SUB    | 68 % = 17/25  | 24 % = 6/25   | 8 % = 2/25
            MENTORING_FOR_MEN | ETE    | 61 % = 11/18  | 33 % = 6/18   | 6 % = 1/18
            MENTORING_FOR_MEN | HEA    | 50 % = 11/22  | 41 % = 9/22   | 9 % = 2/22
            MENTORING_FOR_MEN | PDP    | 60 % = 6/10   | 30 % = 3/10   | 10 % = 1/10
            """)
    void givesThePublishedPercentages(
            String service, String domain, String improved, String maintained, String deteriorated) {
        assertThat(List.of("improved", "maintained", "deteriorated"))
                .map(change -> cell("outcomes.domain." + change, service, null, null, domain))
                .map(cell -> "%s %% = %s/%s".formatted(cell.value(), cell.numerator(), cell.denominator()))
                .containsExactly(improved, maintained, deteriorated);
    }

    @Test
    void agreesWithTheIndependentCountInEveryCell() {
        IndependentSheets sheets = IndependentSheets.read(Path.of("src/main/resources/demonstration/first-year"));

        assertThat(year.values())
                .containsExactlyInAnyOrderElementsOf(IndependentFigures.of(
                        sheets, LocalDate.of(2013, 4, 1), LocalDate.of(2014, 3, 31), "PRECEDING_REVIEW"));
    }

    @Test
    void givesTheSameWhenTheFileIsHandedInAgain() {
        new HandIn(pages, As.manager()).stored(FirstYear.file());

        assertThat(figures()).isEqualTo(year);
    }

    private Map<String, IndependentCell> figures() {
        return FiguresFile.fetch(pages, LocalDate.of(2013, 4, 1), LocalDate.of(2014, 3, 31), "PRECEDING_REVIEW")
                .stream()
                .collect(Collectors.toMap(IndependentCell::key, Function.identity()));
    }

    private IndependentCell cell(String statistic, String service, String area, String sex, String detail) {
        String key = String.join(",", statistic, or(service), or(area), or(sex), or(detail));
        assertThat(year).containsKey(key);
        return year.get(key);
    }

    private static String or(String code) {
        return code == null ? "" : code;
    }
}
