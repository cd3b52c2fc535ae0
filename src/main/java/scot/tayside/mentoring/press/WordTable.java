package scot.tayside.mentoring.press;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;

/** A table of a Word file: its head row comes again on every page, no row is torn in two. */
final class WordTable {

    private static final int WIDTH = WordPage.WIDTH - 2 * WordPage.MARGIN;

    /** A table of so many rows stands on one page; of a longer one so many stand together at its beginning. */
    private static final int SHORT = 13;

    private static final int BEGINNING = 4;

    private WordTable() {}

    static void add(XWPFDocument word, Table table, String empty) {
        List<List<String>> rows = Stream.concat(
                        Stream.of(table.columns().stream()
                                .map(Table.Column::title)
                                .toList()),
                        table.lines().isEmpty()
                                ? Stream.of(List.of(empty))
                                : table.lines().stream()
                                        .map(line -> line.cells().stream()
                                                .map(Table.Cell::text)
                                                .toList()))
                .toList();
        XWPFTable grid = grid(word, rows, TableWidths.of(table), table);
        grid.getRow(0).setRepeatHeader(true);
        grid.getCTTbl().getTblPr().addNewTblCaption().setVal(table.caption());
        look(grid, true);
        if (table.lines().isEmpty()) {
            whole(grid.getRow(1), table.columns().size());
        }
    }

    /** What stands on the first page. */
    static void particulars(XWPFDocument word, List<Document.Particular> lines, String dated, String day) {
        List<List<String>> rows = Stream.concat(
                        lines.stream().map(line -> List.of(line.label(), line.text())), Stream.of(List.of(dated, day)))
                .toList();
        XWPFTable grid = grid(word, rows, List.of(30, 70), null);
        grid.getRows()
                .forEach(row -> row.getCell(0).getParagraphs().get(0).getRuns().forEach(run -> run.setBold(true)));
        look(grid, false);
    }

    private static void look(XWPFTable grid, boolean head) {
        var look = grid.getCTTbl().getTblPr().addNewTblLook();
        look.setFirstRow(head);
        look.setFirstColumn(true);
        look.setNoVBand(true);
        look.setNoHBand(true);
    }

    /** One cell across. */
    private static void whole(XWPFTableRow row, int columns) {
        while (row.getTableCells().size() > 1) {
            row.removeCell(1);
        }
        row.getCell(0).setWidth(String.valueOf(WIDTH));
        row.getCell(0).getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(columns));
    }

    private static XWPFTable grid(
            XWPFDocument word, List<List<String>> rows, List<Integer> widths, @Nullable Table numeric) {
        XWPFTable grid = word.createTable(rows.size(), widths.size());
        grid.setStyleID("Figures");
        grid.getCTTbl().getTblPr().unsetTblBorders();
        grid.setWidthType(TableWidthType.DXA);
        grid.setWidth(WIDTH);
        for (int width : widths) {
            if (grid.getCTTbl().getTblGrid() == null) {
                grid.getCTTbl().addNewTblGrid();
            }
            grid.getCTTbl().getTblGrid().addNewGridCol().setW(BigInteger.valueOf(WIDTH * width / 100L));
        }
        int together = rows.size() <= SHORT ? rows.size() : BEGINNING;
        for (int at = 0; at < rows.size(); at++) {
            XWPFTableRow row = grid.getRow(at);
            row.setCantSplitRow(true);
            for (int column = 0; column < rows.get(at).size(); column++) {
                row.getCell(column).setWidth(String.valueOf(WIDTH * widths.get(column) / 100));
                XWPFParagraph paragraph = row.getCell(column).getParagraphs().get(0);
                paragraph.setStyle("TableText");
                paragraph.setKeepNext(at < together - 1);
                if (numeric != null && numeric.isNumeric(column)) {
                    paragraph.setAlignment(ParagraphAlignment.RIGHT);
                }
                WordFile.text(paragraph.createRun(), rows.get(at).get(column));
            }
        }
        return grid;
    }
}
