package scot.tayside.mentoring.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An import file written for a test: each row is the example of the template, but for the cells that are named. */
final class TestFile {

    private final Map<Sheet, List<List<String>>> rows = new EnumMap<>(Sheet.class);

    /** One example row on every sheet. */
    static TestFile template() {
        TestFile file = new TestFile();
        for (Sheet sheet : Sheet.values()) {
            file.with(sheet);
        }
        return file;
    }

    /** Adds a row; a change is written {@code column=text}. */
    TestFile with(Sheet sheet, String... changes) {
        List<String> cells =
                new ArrayList<>(sheet.columns().stream().map(Column::example).toList());
        for (String change : changes) {
            String column = change.substring(0, change.indexOf('='));
            cells.set(names(sheet).indexOf(column), change.substring(column.length() + 1));
        }
        rows.computeIfAbsent(sheet, none -> new ArrayList<>()).add(cells);
        return this;
    }

    byte[] zip() {
        return zip("");
    }

    byte[] zip(String byteOrderMark) {
        Map<String, String> files = new LinkedHashMap<>();
        rows.forEach((sheet, lines) -> files.put(sheet.title() + ".csv", byteOrderMark + csv(sheet, lines)));
        return zip(files);
    }

    static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    byte[] workbook() {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            rows.forEach((sheet, lines) -> {
                var page = workbook.createSheet(sheet.title());
                write(page.createRow(0), names(sheet));
                lines.forEach(line -> write(page.createRow(page.getLastRowNum() + 1), line));
            });
            return bytes(workbook);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    static void write(org.apache.poi.ss.usermodel.Row row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(cells.get(i));
        }
    }

    private static String csv(Sheet sheet, List<List<String>> lines) {
        StringBuilder csv = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(csv, CSVFormat.RFC4180)) {
            printer.printRecord(names(sheet));
            printer.printRecords(lines);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return csv.toString();
    }

    static List<String> names(Sheet sheet) {
        return sheet.columns().stream().map(Column::name).toList();
    }
}
