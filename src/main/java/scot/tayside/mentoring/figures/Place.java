package scot.tayside.mentoring.figures;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where in a breakdown a figure stands; an empty text means all. */
public record Place(String service, String area, String sex, String detail) {

    public static final Place ALL = new Place("", "", "", "");

    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])$");

    /** As an address says it: what is missing means all. */
    public static Place asked(
            @Nullable String service, @Nullable String area, @Nullable String sex, @Nullable String detail) {
        return new Place(orAll(service), orAll(area), orAll(sex), orAll(detail));
    }

    private static String orAll(@Nullable String code) {
        return code == null ? "" : code;
    }

    public static Place service(String service) {
        return new Place(service, "", "", "");
    }

    public static Place detail(String detail) {
        return ALL.with(detail);
    }

    public Place with(String newDetail) {
        return new Place(service, area, sex, newDetail);
    }

    /** The place that compares with it a year before: another month where it is a month, else the same. */
    Place aYearBefore() {
        Matcher month = MONTH.matcher(detail);
        return month.find()
                ? with(detail.substring(0, month.start())
                        + YearMonth.parse(month.group()).minusYears(1))
                : this;
    }

    /** How many columns it is broken down by. */
    public long ways() {
        return Stream.of(service, area, sex, detail)
                .filter(code -> !code.isEmpty())
                .count();
    }
}
