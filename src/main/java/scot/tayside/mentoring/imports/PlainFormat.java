package scot.tayside.mentoring.imports;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Takes the numbers of a workbook for what they are, however they are shown: real dates as ISO dates, without a time. */
final class PlainFormat extends DataFormatter {

    private final boolean countsFrom1904;

    PlainFormat(boolean countsFrom1904) {
        this.countsFrom1904 = countsFrom1904;
    }

    @Override
    public String formatRawCellContents(double value, int index, String format) {
        return DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(value)
                ? DateUtil.getLocalDateTime(value, countsFrom1904).toLocalDate().toString()
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
