package scot.tayside.mentoring.figures;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Figures as the file {@code figures.csv}: one row a cell. */
public final class FigureFile {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("statistic", "service", "area", "sex", "detail", "value", "numerator", "denominator")
            .get();
    private static final CSVFormat READ =
            FORMAT.builder().setSkipHeaderRecord(true).get();
    private static final String MAKES_A_FORMULA = "=+-@\t\r";

    private FigureFile() {}

    public static byte[] write(List<Figure> figures) {
        StringWriter file = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(file, FORMAT)) {
            for (Figure row : figures) {
                printer.printRecord(
                        row.statistic().key(),
                        row.service(),
                        row.area(),
                        row.sex(),
                        inert(row.detail()),
                        row.value(),
                        row.numerator(),
                        row.denominator());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The figures of a file that {@link #write} made; how many stand behind a median or a verdict it does not say. */
    public static List<Figure> read(byte[] file) {
        try (var rows = READ.parse(new StringReader(new String(file, StandardCharsets.UTF_8)))) {
            return rows.stream().map(FigureFile::figure).toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Figure figure(CSVRecord row) {
        Statistic statistic = Statistic.of(row.get("statistic")).orElseThrow(NoSuchElementException::new);
        Place place = new Place(row.get("service"), row.get("area"), row.get("sex"), active(row.get("detail")));
        Long numerator = number(row.get("numerator"));
        Long denominator = number(row.get("denominator"));
        long n = denominator != null ? denominator : numerator != null ? numerator : 0;
        return Figure.of(statistic, place, row.get("value"), numerator, denominator, n);
    }

    private static @Nullable Long number(String text) {
        return text.isEmpty() ? null : Long.valueOf(text);
    }

    /** Reasons are people's own words: a spreadsheet must not take one for a formula. */
    private static String inert(String text) {
        return text.isEmpty() || MAKES_A_FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }

    private static String active(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && MAKES_A_FORMULA.indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }
}
