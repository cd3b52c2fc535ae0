package scot.tayside.mentoring.shared;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days a report is about, first and last included, as the papers print them.
 *
 * <p>Inclusive ends are safe because only dates are compared with them, never moments. Quarters and years are
 * financial (Scotland): the year 2013 runs from 1 April 2013 to 31 March 2014.
 */
public record ReportingPeriod(LocalDate firstDay, LocalDate lastDay) {

    private static final Pattern CODE = Pattern.compile("(\\d{4})-(FY|Q[1-4])");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    public ReportingPeriod {
        if (firstDay.isAfter(lastDay)) {
            throw new IllegalArgumentException("a period cannot begin after it ends");
        }
    }

    public static ReportingPeriod financialYear(int year) {
        LocalDate start = LocalDate.of(year, 4, 1);
        return new ReportingPeriod(start, start.plusYears(1).minusDays(1));
    }

    /** Quarter 1 to 4 of the financial year that begins in {@code year}; quarter 1 begins on 1 April. */
    public static ReportingPeriod quarter(int year, int number) {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("a year has four quarters");
        }
        LocalDate start = LocalDate.of(year, 4, 1).plusMonths(3L * (number - 1));
        return new ReportingPeriod(start, start.plusMonths(3).minusDays(1));
    }

    public static ReportingPeriod financialYearOf(LocalDate day) {
        return financialYear(day.getMonthValue() < 4 ? day.getYear() - 1 : day.getYear());
    }

    public static ReportingPeriod quarterOf(LocalDate day) {
        int monthsIntoYear = (day.getMonthValue() + 8) % 12;
        return quarter(financialYearOf(day).firstDay().getYear(), monthsIntoYear / 3 + 1);
    }

    /** Reads {@code 2013-FY} or {@code 2013-Q4}. */
    public static ReportingPeriod of(String code) {
        Matcher matcher = CODE.matcher(code);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("a period is written 2013-FY or 2013-Q4");
        }
        int year = Integer.parseInt(matcher.group(1));
        return matcher.group(2).equals("FY")
                ? financialYear(year)
                : quarter(year, Integer.parseInt(matcher.group(2).substring(1)));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /** Whether anything that runs from one day to another, both included, touches the period; no end means it still runs. */
    public boolean overlaps(LocalDate from, @Nullable LocalDate to) {
        return !from.isAfter(lastDay) && (to == null || !to.isBefore(firstDay));
    }

    /** The period of the same kind just before: the quarter before, the year before, or as many days before. */
    public ReportingPeriod previous() {
        if (isFinancialYear()) {
            return financialYear(firstDay.getYear() - 1);
        }
        if (isQuarter()) {
            return quarterOf(firstDay.minusDays(1));
        }
        long days = lastDay.toEpochDay() - firstDay.toEpochDay() + 1;
        return new ReportingPeriod(firstDay.minusDays(days), firstDay.minusDays(1));
    }

    /** The same days a year earlier; a period that ends with February ends with February then, too. */
    public ReportingPeriod yearBefore() {
        LocalDate last = lastDay.minusYears(1);
        return new ReportingPeriod(
                firstDay.minusYears(1), isLastOfFebruary(lastDay) ? last.withDayOfMonth(last.lengthOfMonth()) : last);
    }

    private static boolean isLastOfFebruary(LocalDate day) {
        return day.getMonth() == Month.FEBRUARY && day.getDayOfMonth() == day.lengthOfMonth();
    }

    public boolean isFinancialYear() {
        return equals(financialYearOf(firstDay));
    }

    public boolean isQuarter() {
        return equals(quarterOf(firstDay));
    }

    public String label() {
        return DAY.format(firstDay) + " – " + DAY.format(lastDay);
    }
}
