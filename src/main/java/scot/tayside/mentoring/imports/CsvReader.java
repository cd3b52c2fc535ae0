package scot.tayside.mentoring.imports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads an archive of CSV files (RFC 4180, UTF-8 with or without byte order mark) named as the sheets are. */
final class CsvReader {

    private CsvReader() {}

    static Map<Sheet, List<Row>> read(Map<String, byte[]> files) {
        Map<Sheet, List<Row>> rows = new EnumMap<>(Sheet.class);
        files.forEach((path, content) -> {
            String name = path.substring(path.lastIndexOf('/') + 1);
            if (name.startsWith(".") || path.startsWith("__MACOSX/")) {
                return;
            }
            Sheet sheet = name.endsWith(".csv")
                    ? Sheet.named(name.substring(0, name.length() - 4)).orElse(null)
                    : null;
            if (sheet == null || rows.put(sheet, rows(sheet, content)) != null) {
                throw new UnreadableFile("unknown-sheet", name);
            }
        });
        return rows;
    }

    static List<Row> rows(Sheet sheet, byte[] content) {
        List<Row> rows = new ArrayList<>();
        List<String> heading = List.of();
        int number = 0;
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(text(sheet, content)))) {
            for (CSVRecord line : parser) {
                number++;
                if (number == 1) {
                    heading = ImportFile.heading(sheet, line.toList());
                } else {
                    ImportFile.add(rows, sheet, number, heading, line.toList());
                }
            }
        } catch (IOException | UncheckedIOException broken) {
            throw new UnreadableFile("broken-quotes", sheet.title(), number + 1);
        }
        if (number == 0) {
            throw new UnreadableFile("no-heading", sheet.title());
        }
        return rows;
    }

    private static String text(Sheet sheet, byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw new UnreadableFile("not-utf-8", sheet.title());
        }
    }
}
