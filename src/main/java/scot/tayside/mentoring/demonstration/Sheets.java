package scot.tayside.mentoring.demonstration;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** The sheets of an import file while they are being written. */
final class Sheets {

    private final Map<String, StringBuilder> sheets = new LinkedHashMap<>();

    void add(String sheet, @Nullable Object... cells) {
        print(sheets.computeIfAbsent(sheet, Sheets::begun), Arrays.asList(cells));
    }

    private static StringBuilder begun(String sheet) {
        return new StringBuilder(FirstYear.heading(sheet)).append("\r\n");
    }

    private static void print(StringBuilder csv, List<@Nullable Object> cells) {
        try {
            new CSVPrinter(csv, CSVFormat.RFC4180).printRecord(cells);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The file as it would be handed in. */
    byte[] file() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var sheet : sheets.entrySet()) {
                zip.putNextEntry(new ZipEntry(sheet.getKey() + ".csv"));
                zip.write(sheet.getValue().toString().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
