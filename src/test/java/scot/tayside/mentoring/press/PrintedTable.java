package scot.tayside.mentoring.press;

import java.util.List;
import java.util.Optional;

/** A table as a file has it, read back. The first row are the titles of its columns. */
public record PrintedTable(String caption, List<List<String>> rows) {

    private List<String> columns() {
        return rows.get(0);
    }

    public Optional<String> cell(String line, String column) {
        int at = columns().indexOf(column);
        return at < 0
                ? Optional.empty()
                : rows.stream()
                        .skip(1)
                        .filter(row -> row.get(0).equals(line))
                        .map(row -> row.get(at))
                        .findFirst();
    }
}
