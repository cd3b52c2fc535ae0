package scot.tayside.mentoring.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads an Excel workbook: text as it stands, real dates as ISO dates, formulas as what they last showed. */
final class WorkbookReader {

    private WorkbookReader() {}

    static Map<Sheet, List<Row>> read(byte[] content) {
        Map<Sheet, List<Row>> rows = new EnumMap<>(Sheet.class);
        try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            for (var sheet : workbook) {
                String name = sheet.getSheetName();
                if (sheet.getPhysicalNumberOfRows() > 0) {
                    rows.put(
                            Sheet.named(name).orElseThrow(() -> new UnreadableFile("unknown-sheet", name)),
                            rows(sheet));
                }
            }
        } catch (UnreadableFile told) {
            throw told;
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableFile("broken-workbook");
        }
        return rows;
    }

    private static List<Row> rows(org.apache.poi.ss.usermodel.Sheet source) {
        Sheet sheet = Sheet.named(source.getSheetName()).orElseThrow();
        List<Row> rows = new ArrayList<>();
        List<String> heading = List.of();
        for (var line : source) {
            if (line.getRowNum() == 0) {
                heading = ImportFile.heading(sheet, cells(line));
            } else if (heading.isEmpty()) {
                throw new UnreadableFile("no-heading", sheet.title());
            } else {
                ImportFile.add(rows, sheet, line.getRowNum() + 1, heading, cells(line));
            }
        }
        return rows;
    }

    private static List<String> cells(org.apache.poi.ss.usermodel.Row line) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < line.getLastCellNum(); i++) {
            Cell cell = line.getCell(i);
            cells.add(cell == null ? "" : text(cell));
        }
        return cells;
    }

    private static String text(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                        : BigDecimal.valueOf(cell.getNumericCellValue())
                                .stripTrailingZeros()
                                .toPlainString();
            case BOOLEAN -> cell.getBooleanCellValue() ? "Y" : "N";
            default -> "";
        };
    }
}
