package scot.tayside.mentoring.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes rows the way an import takes them, as a workbook or as an archive of CSV files. */
final class FileWriter {

    static final String PROBLEM = "problem";

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@].*", Pattern.DOTALL);

    private FileWriter() {}

    /** The file that is offered to be filled in: every column and one example row. */
    static byte[] template(boolean workbook) {
        Map<Sheet, List<List<String>>> lines = new EnumMap<>(Sheet.class);
        for (Sheet sheet : Sheet.values()) {
            lines.put(
                    sheet,
                    List.of(
                            sheet.columns().stream().map(Column::name).toList(),
                            sheet.columns().stream().map(Column::example).toList()));
        }
        return workbook ? workbook(lines) : archive(lines);
    }

    /** Rows that were not stored, each with what is wrong in a last column. */
    static byte[] rejected(Map<Sheet, List<Row>> rows, Function<Row, String> problem, boolean workbook) {
        Map<Sheet, List<List<String>>> lines = new EnumMap<>(Sheet.class);
        rows.forEach((sheet, bad) -> {
            List<List<String>> table = new ArrayList<>();
            List<String> names =
                    new ArrayList<>(sheet.columns().stream().map(Column::name).toList());
            table.add(List.copyOf(and(names, PROBLEM)));
            for (Row row : bad) {
                List<String> cells = new ArrayList<>(sheet.columns().stream()
                        .map(column -> row.cells().getOrDefault(column.name(), ""))
                        .toList());
                table.add(and(cells, problem.apply(row)));
            }
            lines.put(sheet, table);
        });
        return workbook ? workbook(lines) : archive(lines);
    }

    private static List<String> and(List<String> cells, String last) {
        cells.add(last);
        return cells;
    }

    /** Text that a spreadsheet would take for a formula begins with an apostrophe in a CSV file. */
    private static String guarded(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    static String withoutGuard(String text) {
        return text.startsWith("'") && FORMULA.matcher(text).matches() ? text.substring(1) : text;
    }

    private static byte[] archive(Map<Sheet, List<List<String>>> lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var sheet : lines.entrySet()) {
                zip.putNextEntry(new ZipEntry(sheet.getKey().title() + ".csv"));
                StringBuilder csv = new StringBuilder("\uFEFF");
                CSVPrinter printer = new CSVPrinter(csv, CSVFormat.RFC4180);
                for (List<String> line : sheet.getValue()) {
                    printer.printRecord(line.stream().map(FileWriter::guarded).toList());
                }
                zip.write(csv.toString().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static String fitting(String text) {
        return text.substring(0, Math.min(text.length(), SpreadsheetVersion.EXCEL2007.getMaxTextLength()));
    }

    private static byte[] workbook(Map<Sheet, List<List<String>>> lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new XSSFWorkbook()) {
            lines.forEach((sheet, table) -> {
                var page = workbook.createSheet(sheet.title());
                page.createFreezePane(0, 1);
                for (List<String> line : table) {
                    var row = page.createRow(page.getPhysicalNumberOfRows());
                    for (int i = 0; i < line.size(); i++) {
                        row.createCell(i).setCellValue(fitting(line.get(i)));
                    }
                }
                for (int i = 0; i < sheet.columns().size(); i++) {
                    page.setColumnWidth(i, 18 * 256);
                }
            });
            workbook.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
