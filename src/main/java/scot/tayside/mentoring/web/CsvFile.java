package scot.tayside.mentoring.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A list as a file for spreadsheets; whatever people typed stays text there and becomes no formula. */
public final class CsvFile {

    private static final String MAKES_A_FORMULA = "=+-@\t\r";

    private final CSVFormat format;
    private final List<List<String>> rows = new ArrayList<>();

    public CsvFile(String... header) {
        format = CSVFormat.RFC4180.builder().setHeader(header).get();
    }

    public void add(@Nullable Object... cells) {
        rows.add(Arrays.stream(cells).map(CsvFile::inert).toList());
    }

    private static String inert(@Nullable Object cell) {
        String text = cell == null ? "" : cell.toString();
        boolean typed = cell instanceof String && !text.isEmpty();
        return typed && MAKES_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** What a browser saves under a name. */
    public ResponseEntity<byte[]> named(String name) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes());
    }

    byte[] bytes() {
        StringWriter file = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(file, format)) {
            printer.printRecords(rows);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }
}
