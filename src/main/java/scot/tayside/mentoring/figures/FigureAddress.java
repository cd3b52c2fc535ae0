package scot.tayside.mentoring.figures;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import scot.tayside.mentoring.shared.ReportingPeriod;
import scot.tayside.mentoring.shared.RuleViolation;

/** The days and the basis as the addresses of the module write them: {@code from=2013-04-01&to=2014-03-31&basis=PRECEDING_REVIEW}. */
record FigureAddress(ReportingPeriod period, Basis basis) {

    private static final int LONGEST_YEARS = 30;

    /** @throws RuleViolation that says what is wrong with what was asked for */
    static FigureAddress read(@Nullable String from, @Nullable String to, @Nullable String basis) {
        LocalDate firstDay = day("from", from);
        LocalDate lastDay = day("to", to);
        if (firstDay.isAfter(lastDay)) {
            throw new RuleViolation("figures.address.order", firstDay.toString(), lastDay.toString());
        }
        if (isTooLong(firstDay, lastDay)) {
            throw new RuleViolation("figures.address.long", LONGEST_YEARS);
        }
        return new FigureAddress(new ReportingPeriod(firstDay, lastDay), basis(basis));
    }

    static boolean isTooLong(LocalDate firstDay, LocalDate lastDay) {
        return firstDay.plusYears(LONGEST_YEARS).isBefore(lastDay);
    }

    private static LocalDate day(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new RuleViolation("figures.address.missing", name);
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= 1900 && day.getYear() <= 2200) {
                return day;
            }
        } catch (DateTimeParseException noDay) {
            // falls through to the refusal
        }
        throw new RuleViolation("figures.address.malformed", name);
    }

    private static Basis basis(@Nullable String text) {
        return text == null || text.isBlank()
                ? Basis.PRECEDING_REVIEW
                : Basis.of(text).orElseThrow(() -> new RuleViolation("figures.address.basis"));
    }

    /** Whether the same period last year is another than the period before. */
    boolean hasYearBefore() {
        return !period.previous().equals(period.yearBefore());
    }

    public String page() {
        return uri("/reports").toUriString();
    }

    public String printed() {
        return uri("/reports").queryParam("print", true).toUriString();
    }

    public String file() {
        return uri("/reports/figures.csv").toUriString();
    }

    /** The list behind a figure. */
    String list(Statistic statistic, Place place) {
        UriComponentsBuilder uri = uri("/reports/cases").queryParam("statistic", statistic.key());
        add(uri, "service", place.service());
        add(uri, "area", place.area());
        add(uri, "sex", place.sex());
        add(uri, "detail", place.detail());
        return uri.encode().toUriString();
    }

    private static void add(UriComponentsBuilder uri, String name, String code) {
        if (!code.isEmpty()) {
            uri.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, code));
        }
    }

    private UriComponentsBuilder uri(String path) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("from", period.firstDay())
                .queryParam("to", period.lastDay())
                .queryParam("basis", basis);
    }
}
