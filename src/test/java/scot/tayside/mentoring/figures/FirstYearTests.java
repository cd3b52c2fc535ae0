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
import scot.tayside.mentoring.testing.PublishedYear;

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
    @CsvSource(delimiter = '|', textBlock = PublishedYear.NUMBERS)
    void givesThePublishedNumbers(
            String statistic, String service, String area, String sex, String detail, String value) {
        assertThat(cell(statistic, service, area, sex, detail).value()).isEqualTo(value.replace("%", ""));
    }

    @ParameterizedTest(name = "{0} {1}: {2} / {3} / {4} of {5}")
    @CsvSource(delimiter = '|', textBlock = PublishedYear.CHANGES)
    void givesThePublishedPercentages(
            String service, String domain, String improved, String maintained, String deteriorated) {
        assertThat(List.of("improved", "maintained", "deteriorated"))
                .map(change -> cell("outcomes.domain." + change, service, null, null, domain))
                .map(cell -> "%s%% = %s/%s".formatted(cell.value(), cell.numerator(), cell.denominator()))
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
