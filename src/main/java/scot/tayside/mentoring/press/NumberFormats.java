package scot.tayside.mentoring.press;

import java.math.BigDecimal;

/** The format with which a workbook shows a number as the document prints it: 61 as 61%, 1234 as 1,234. */
final class NumberFormats {

    private static final int LONGEST_ADDITION = 24;

    private NumberFormats() {}

    /** Of a cell whose text has other words around the number, too, as long as they hold no other number. */
    static String of(String text, BigDecimal number) {
        String plain =
                number.stripTrailingZeros().scale() < 0 ? number.toBigInteger().toString() : number.toPlainString();
        String grouped = "%,.{0}f"
                .replace("{0}", String.valueOf(Math.max(0, number.scale())))
                .formatted(number);
        int at = text.indexOf(grouped);
        String found = at >= 0 ? grouped : plain;
        at = at >= 0 ? at : text.indexOf(plain);
        if (at < 0) {
            return "General";
        }
        String before = text.substring(0, at);
        String after = text.substring(at + found.length());
        if ((before + after).length() > LONGEST_ADDITION || (before + after).matches(".*[\\d\"\\\\].*")) {
            return "General";
        }
        return quoted(before) + digits(found) + quoted(after);
    }

    private static String digits(String found) {
        int point = found.indexOf('.');
        String whole = found.contains(",") ? "#,##0" : "0";
        return point < 0 ? whole : whole + "." + "0".repeat(found.length() - point - 1);
    }

    private static String quoted(String words) {
        return words.isEmpty() ? "" : "\"" + words + "\"";
    }
}
