package scot.tayside.mentoring.imports;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The rows of a file handed in, by sheet; a workbook and an archive of CSV files are read alike. */
record ImportFile(Map<Sheet, List<Row>> rows) {

    /** More rows than twenty years of the service would fill. */
    static final int MOST_ROWS = 200_000;

    static ImportFile read(byte[] content) {
        if (content.length == 0) {
            throw new UnreadableFile("empty");
        }
        Map<Sheet, List<Row>> rows = new EnumMap<>(Sheet.class);
        ZipEntries.of(content).forEach(rows::put);
        if (rows.isEmpty()) {
            throw new UnreadableFile("no-sheets");
        }
        return new ImportFile(rows);
    }

    int size() {
        return rows.values().stream().mapToInt(List::size).sum();
    }

    List<Row> of(Sheet sheet) {
        return rows.getOrDefault(sheet, List.of());
    }

    /** Reads a sheet's heading: which column stands where. */
    static List<String> heading(Sheet sheet, List<String> titles) {
        List<String> names = titles.stream().map(ImportFile::columnName).toList();
        Set<String> known = new HashSet<>();
        sheet.columns().forEach(column -> known.add(column.name()));
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!name.isEmpty() && (!known.contains(name) || !seen.add(name))) {
                throw new UnreadableFile("unknown-column", sheet.title(), name);
            }
        }
        sheet.columns().stream()
                .filter(column -> column.required() && !seen.contains(column.name()))
                .findFirst()
                .ifPresent(missing -> {
                    throw new UnreadableFile("missing-column", sheet.title(), missing.name());
                });
        return names;
    }

    /** The column in which rejected rows come back with their problem is not read again. */
    private static String columnName(String title) {
        String name = title.strip().toLowerCase(Locale.ROOT);
        return name.equals(FileWriter.PROBLEM) ? "" : name;
    }

    /** Makes a row of what stands under a heading, or nothing of a line that is empty. */
    static void add(List<Row> rows, Sheet sheet, int number, List<String> heading, List<String> cells) {
        Map<String, String> filled = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(heading.size(), cells.size()); i++) {
            String text = cells.get(i).strip();
            if (!text.isEmpty() && !heading.get(i).isEmpty()) {
                filled.put(heading.get(i), text);
            }
        }
        if (!filled.isEmpty()) {
            rows.add(new Row(sheet, number, filled));
        }
        if (rows.size() > MOST_ROWS) {
            throw new UnreadableFile("too-many-rows", sheet.title(), MOST_ROWS);
        }
    }
}
