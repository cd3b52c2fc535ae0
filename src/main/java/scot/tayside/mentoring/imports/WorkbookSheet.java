package scot.tayside.mentoring.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Collects the rows of one sheet of a workbook while it is being read; a sheet without a word in it is passed over. */
final class WorkbookSheet implements SheetContentsHandler {

    private static final int MOST_COLUMNS = 100;

    private final String name;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private @Nullable Sheet sheet;
    private List<String> heading = List.of();

    WorkbookSheet(String name) {
        this.name = name;
    }

    @Override
    public void startRow(int number) {
        cells.clear();
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String text, @Nullable XSSFComment comment) {
        int column = reference == null ? cells.size() : new CellReference(reference).getCol();
        if (text != null && column < MOST_COLUMNS) {
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, text);
        }
    }

    @Override
    public void endRow(int number) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        Sheet found = Sheet.named(name).orElseThrow(() -> new UnreadableFile("unknown-sheet", name));
        sheet = found;
        if (number == 0) {
            heading = ImportFile.heading(found, cells);
        } else if (heading.isEmpty()) {
            throw new UnreadableFile("no-heading", name);
        } else {
            ImportFile.add(rows, found, number + 1, heading, cells);
        }
    }

    void addTo(Map<Sheet, List<Row>> file) {
        if (sheet != null && file.put(sheet, rows) != null) {
            throw new UnreadableFile("unknown-sheet", name);
        }
    }
}
