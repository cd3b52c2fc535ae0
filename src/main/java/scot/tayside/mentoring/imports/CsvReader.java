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
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads an archive of CSV files (RFC 4180, UTF-8 with or without byte order mark) named as the sheets are. */
final class CsvReader {

    private static final String SUFFIX = ".csv";

    private CsvReader() {}

    static boolean isCsv(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(SUFFIX);
    }

    static Map<Sheet, List<Row>> read(Map<String, byte[]> files) {
        Map<Sheet, List<Row>> rows = new EnumMap<>(Sheet.class);
        files.forEach((path, content) -> {
            String name = path.substring(path.lastIndexOf('/') + 1);
            if (name.startsWith(".") || path.startsWith("__MACOSX/")) {
                return;
            }
            Sheet sheet = isCsv(name)
                    ? Sheet.named(name.substring(0, name.length() - SUFFIX.length()))
                            .orElse(null)
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
                    heading = heading(sheet, line.toList());
                } else {
                    ImportFile.add(rows, sheet, number, heading, unguarded(line));
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

    private static List<String> heading(Sheet sheet, List<String> titles) {
        if (titles.size() == 1 && titles.get(0).contains(";")) {
            throw new UnreadableFile("semicolons", sheet.title());
        }
        return ImportFile.heading(sheet, titles);
    }

    private static List<String> unguarded(CSVRecord line) {
        return line.stream().map(FileWriter::withoutGuard).toList();
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
