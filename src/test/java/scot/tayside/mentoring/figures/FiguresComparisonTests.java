package scot.tayside.mentoring.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import scot.tayside.mentoring.imports.Imports;
import scot.tayside.mentoring.testing.MentoringTest;

/** Every cell that the product counts from a random caseload is the one that is counted independently, and none is missing. */
@MentoringTest
class FiguresComparisonTests {

    private static final int PEOPLE = 60;

    @Autowired
    Imports imports;

    @Autowired
    MockMvcTester pages;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void countsWhatIsCountedIndependently(long seed) {
        IndependentSheets sheets = RandomCaseload.of(seed, PEOPLE);
        imports.bringIn(sheets.zip());

        List<String> differences = new ArrayList<>();
        for (IndependentPeriod period : RandomCaseload.PERIODS) {
            for (Basis basis : Basis.values()) {
                var expected = IndependentFigures.of(sheets, period.from(), period.to(), basis.name());
                var counted = FiguresFile.fetch(pages, period.from(), period.to(), basis.name());
                differences(expected, counted)
                        .forEach(difference -> differences.add(
                                "%s–%s %s %s".formatted(period.from(), period.to(), basis, difference)));
            }
        }
        assertThat(String.join("\n", differences)).isEmpty();
    }

    private static List<String> differences(List<IndependentCell> expected, List<IndependentCell> counted) {
        assertThat(counted).extracting(IndependentCell::key).doesNotHaveDuplicates();
        Map<String, IndependentCell> missing = byKey(expected);
        List<String> differences = new ArrayList<>();
        for (IndependentCell cell : counted) {
            IndependentCell other = missing.remove(cell.key());
            if (other == null) {
                differences.add("nobody expected " + cell);
            } else if (!other.equals(cell)) {
                differences.add(other + " expected, counted " + cell);
            }
        }
        missing.values().forEach(cell -> differences.add("missing " + cell));
        return differences;
    }

    private static Map<String, IndependentCell> byKey(List<IndependentCell> cells) {
        Map<String, IndependentCell> byKey = new TreeMap<>();
        cells.forEach(cell -> byKey.put(cell.key(), cell));
        return byKey;
    }
}
