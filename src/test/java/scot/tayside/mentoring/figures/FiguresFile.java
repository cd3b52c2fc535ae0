package scot.tayside.mentoring.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import scot.tayside.mentoring.testing.As;

/** The figures of a period as machines fetch them. */
final class FiguresFile {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private FiguresFile() {}

    static List<IndependentCell> fetch(MockMvcTester pages, LocalDate from, LocalDate to, String basis) {
        var answer = pages.get()
                .uri("/reports/figures.csv?from={from}&to={to}&basis={basis}", from, to, basis)
                .with(As.manager())
                .exchange();
        assertThat(answer).hasStatusOk();
        String text = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("statistic,service,area,sex,detail,value,numerator,denominator\r\n");
        try (var lines = FORMAT.parse(new StringReader(text))) {
            return lines.stream().map(FiguresFile::cell).toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static IndependentCell cell(CSVRecord line) {
        return new IndependentCell(
                line.get("statistic"),
                line.get("service"),
                line.get("area"),
                line.get("sex"),
                line.get("detail"),
                line.get("value"),
                line.get("numerator"),
                line.get("denominator"));
    }
}
