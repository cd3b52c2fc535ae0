package scot.tayside.mentoring.imports;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the page of one import shows: rows by sheet, and each thing that is wrong or odd. */
record ImportPage(Upload upload, @Nullable Check check) {

    private static final int MOST_SHOWN = 500;

    /** One line of the table of sheets. */
    record SheetLine(String title, int read, int good, int bad) {}

    public List<SheetLine> sheets() {
        Check found = check;
        if (found == null) {
            return List.of();
        }
        return Arrays.stream(Sheet.values())
                .map(sheet -> {
                    int good = found.good(sheet).size();
                    int bad = found.bad().getOrDefault(sheet, List.of()).size();
                    return new SheetLine(sheet.title(), good + bad, good, bad);
                })
                .filter(line -> line.read() > 0)
                .toList();
    }

    public List<Problem> errors() {
        return check == null
                ? List.of()
                : check.errors().stream().limit(MOST_SHOWN).toList();
    }

    public List<Problem> warnings() {
        return check == null
                ? List.of()
                : check.warnings().stream().limit(MOST_SHOWN).toList();
    }

    public int rowsGood() {
        return check == null ? 0 : check.goodRows();
    }

    public int rowsBad() {
        return check == null ? 0 : check.badRows();
    }

    public int errorsFound() {
        return check == null ? 0 : check.errors().size();
    }

    public int warningsFound() {
        return check == null ? 0 : check.warnings().size();
    }
}
