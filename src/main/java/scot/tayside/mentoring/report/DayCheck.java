package scot.tayside.mentoring.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import scot.tayside.mentoring.shared.ReportingPeriod;

/** The days, months and years of a text, and whether they touch the period it is about. */
final class DayCheck {

    private static final String MONTHS =
            "(January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final Pattern WRITTEN_DAY =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTHS + ",? (\\d{4})\\b");
    private static final Pattern DAY = Pattern.compile("\\b(\\d{1,2})/(\\d{1,2})/(\\d{4})\\b");
    private static final Pattern MONTH = Pattern.compile("\\b" + MONTHS + " (\\d{4})\\b");
    private static final Pattern FINANCIAL_YEAR = Pattern.compile("\\b((?:19|20)\\d{2})[-–/](?:19|20)?\\d{2}\\b");
    private static final Pattern YEAR = Pattern.compile("(?<![£\\d.,])\\b((?:19|20)\\d{2})\\b(?!%|[.,]\\d)");

    private final ReportingPeriod period;
    private final List<Warning> warnings = new ArrayList<>();
    private String rest;

    private DayCheck(String text, ReportingPeriod period) {
        this.rest = text;
        this.period = period;
    }

    static DayCheck of(String text, ReportingPeriod period) {
        DayCheck check = new DayCheck(text, period);
        check.take(WRITTEN_DAY, said -> check.day(said, number(said, 3), month(said.group(2)), number(said, 1)));
        check.take(DAY, said -> check.day(said, number(said, 3), number(said, 2), number(said, 1)));
        check.take(MONTH, said -> check.month(said, YearMonth.of(number(said, 2), month(said.group(1)))));
        check.take(FINANCIAL_YEAR, said -> check.days(said, ReportingPeriod.financialYear(number(said, 1))));
        check.take(YEAR, check::year);
        return check;
    }

    /** Looks at every match and blanks it, so that nothing is read twice. */
    private void take(Pattern pattern, Consumer<MatchResult> look) {
        rest = pattern.matcher(rest).replaceAll(said -> {
            look.accept(said);
            return " ".repeat(said.group().length());
        });
    }

    private void day(MatchResult said, int year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(year, month, day);
            days(said, new ReportingPeriod(date, date));
        } catch (DateTimeException noDay) {
            warnings.add(Warning.of("report.warning.no-day", said.group()));
        }
    }

    private void month(MatchResult said, YearMonth month) {
        days(said, new ReportingPeriod(month.atDay(1), month.atEndOfMonth()));
    }

    private void year(MatchResult said) {
        LocalDate first = LocalDate.of(number(said, 1), 1, 1);
        days(said, new ReportingPeriod(first, first.plusYears(1).minusDays(1)));
    }

    private void days(MatchResult said, ReportingPeriod days) {
        if (!period.overlaps(days.firstDay(), days.lastDay())) {
            warnings.add(Warning.of("report.warning.day", said.group(), period.label()));
        }
    }

    private static int number(MatchResult said, int group) {
        return Integer.parseInt(said.group(group));
    }

    private static int month(String name) {
        return Month.valueOf(name.toUpperCase(Locale.ROOT)).getValue();
    }

    List<Warning> warnings() {
        return List.copyOf(warnings);
    }

    /** The text without its days: what is left of numbers counts something else. */
    String rest() {
        return rest;
    }
}
