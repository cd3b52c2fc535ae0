package scot.tayside.mentoring.figures;

import static scot.tayside.mentoring.figures.IndependentBreakdown.AREA;
import static scot.tayside.mentoring.figures.IndependentBreakdown.SERVICE;
import static scot.tayside.mentoring.figures.IndependentBreakdown.SERVICE_SEX;
import static scot.tayside.mentoring.figures.IndependentBreakdown.SEX;
import static scot.tayside.mentoring.figures.IndependentBreakdown.TOTAL;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Who was in service and reviewed, how many cases were open, and how they ended. */
final class IndependentClientFigures {

    private final IndependentCaseload caseload;
    private final IndependentPeriod period;
    private final IndependentCells cells;
    private final List<IndependentReferral> closed;

    IndependentClientFigures(IndependentCaseload caseload, IndependentPeriod period, IndependentCells cells) {
        this.caseload = caseload;
        this.period = period;
        this.cells = cells;
        this.closed = caseload.cases().stream()
                .filter(mentee -> period.contains(mentee.closedOn()))
                .toList();
    }

    void add() {
        clients();
        flow();
        timeliness();
        capacity();
        exits();
    }

    private void clients() {
        List<IndependentReferral> clients = caseload.clients(period);
        Set<String> reviewedPeople = caseload.cases().stream()
                .filter(mentee -> mentee.overlaps(period) && mentee.isReviewedIn(period))
                .map(IndependentReferral::person)
                .collect(Collectors.toSet());
        Predicate<IndependentReferral> reviewed = client -> reviewedPeople.contains(client.person());
        cells.counts("clients.in_service", "", clients, TOTAL, SEX, AREA, SERVICE, SERVICE_SEX);
        cells.counts(
                "clients.reviewed",
                "",
                clients.stream().filter(reviewed).toList(),
                TOTAL,
                SEX,
                AREA,
                SERVICE,
                SERVICE_SEX);
        cells.shares("reviews.coverage", "", clients, reviewed, TOTAL, SEX, SERVICE);
    }

    private void flow() {
        LocalDate dayBefore = period.from().minusDays(1);
        flow("clients.opening", mentee -> mentee.isOpenAtEndOf(dayBefore));
        flow("clients.engaged", mentee -> period.contains(mentee.openedOn()));
        flow("clients.closed", closed::contains);
        flow("clients.closing", mentee -> mentee.isOpenAtEndOf(period.to()));
    }

    private void flow(String statistic, Predicate<IndependentReferral> which) {
        cells.counts(statistic, "", caseload.cases().stream().filter(which).toList(), TOTAL, SERVICE);
    }

    private void timeliness() {
        long due = 0;
        long timely = 0;
        for (IndependentReferral mentee : caseload.cases()) {
            for (int i = 0; i < mentee.reviews().size(); i++) {
                LocalDate dueOn = mentee.reviews().get(i).heldOn().plusMonths(3);
                if (period.contains(dueOn) && mentee.lastsBeyond(dueOn)) {
                    due++;
                    timely += isTimely(mentee.reviews(), i + 1, dueOn) ? 1 : 0;
                }
            }
        }
        cells.share("reviews.timely", IndependentFacets.ALL, "", timely, due);
    }

    private static boolean isTimely(List<IndependentReview> reviews, int next, LocalDate dueOn) {
        return next < reviews.size()
                && Math.abs(ChronoUnit.DAYS.between(dueOn, reviews.get(next).heldOn())) <= 14;
    }

    private void capacity() {
        List<LocalDate> days = period.from().datesUntil(period.to().plusDays(1)).toList();
        for (IndependentFacets cell : IndependentCells.cellsOf(TOTAL, SERVICE)) {
            List<IndependentReferral> cases = IndependentCells.within(cell, caseload.cases());
            List<Long> stocks = days.stream().map(day -> stock(cases, day)).toList();
            cells.count(
                    "capacity.open", cell, "START", stock(cases, period.from().minusDays(1)));
            cells.count("capacity.open", cell, "END", stock(cases, period.to()));
            cells.count(
                    "capacity.open",
                    cell,
                    "PEAK",
                    stocks.stream().max(Long::compare).orElseThrow());
            cells.mean(
                    "capacity.open",
                    cell,
                    "AVERAGE",
                    stocks.stream().mapToLong(Long::longValue).sum(),
                    days.size());
        }
        for (YearMonth month : period.months()) {
            LocalDate end = month.atEndOfMonth().isBefore(period.to()) ? month.atEndOfMonth() : period.to();
            cells.counts(
                    "capacity.month_end",
                    month.toString(),
                    caseload.cases().stream()
                            .filter(mentee -> mentee.isOpenAtEndOf(end))
                            .toList(),
                    TOTAL,
                    SERVICE);
        }
        cells.count("capacity.places", IndependentFacets.service("WOMEN_ONLY"), "", 40);
        cells.count("capacity.places", IndependentFacets.service("MENTORING_FOR_MEN"), "", 60);
    }

    private static long stock(Collection<IndependentReferral> cases, LocalDate day) {
        return cases.stream().filter(mentee -> mentee.isOpenAtEndOf(day)).count();
    }

    private void exits() {
        for (String type : List.of("PLANNED", "UNPLANNED")) {
            cells.counts(
                    "exits",
                    type,
                    closed.stream().filter(at -> at.exitType().equals(type)).toList(),
                    TOTAL,
                    SERVICE);
        }
        for (String band : List.of("UNDER_3_MONTHS", "3_TO_6_MONTHS", "6_TO_12_MONTHS", "OVER_12_MONTHS")) {
            cells.counts(
                    "exits.length_band",
                    band,
                    closed.stream().filter(at -> lengthBand(at).equals(band)).toList(),
                    TOTAL,
                    SERVICE);
        }
        byText("exits.reason", IndependentReferral::exitReason);
        byText("exits.order_result", mentee -> "");
        cells.median(
                "exits.length",
                closed.stream()
                        .map(mentee ->
                                ChronoUnit.DAYS.between(Objects.requireNonNull(mentee.openedOn()), mentee.closedOn()))
                        .toList());
    }

    private static String lengthBand(IndependentReferral mentee) {
        LocalDate opened = Objects.requireNonNull(mentee.openedOn());
        LocalDate last = Objects.requireNonNull(mentee.closedOn());
        if (last.isBefore(opened.plusMonths(3))) {
            return "UNDER_3_MONTHS";
        } else if (!last.isAfter(opened.plusMonths(6))) {
            return "3_TO_6_MONTHS";
        }
        return last.isAfter(opened.plusMonths(12)) ? "OVER_12_MONTHS" : "6_TO_12_MONTHS";
    }

    private void byText(String statistic, Function<IndependentReferral, String> text) {
        Map<String, Long> numbers = closed.stream()
                .map(text)
                .collect(Collectors.groupingBy(
                        found -> found.isEmpty() ? "NOT_RECORDED" : found, TreeMap::new, Collectors.counting()));
        numbers.forEach((detail, number) -> cells.count(statistic, IndependentFacets.ALL, detail, number));
    }
}
