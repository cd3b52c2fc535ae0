package scot.tayside.mentoring.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Mentors recruited and in place, their matches, and their training. */
final class IndependentMentorFigures {

    private static final List<String> TYPES = List.of("VOLUNTEER", "PEER", "PAID", "BEFRIENDER");
    private static final Map<String, String> STAGES =
            Map.of("ENQUIRED", "enquired_on", "RECRUITED", "recruited_on", "CLEARED", "cleared_on", "LEFT", "left_on");

    private final IndependentPeriod period;
    private final IndependentCells cells;
    private final List<IndependentRow> mentors;
    private final List<IndependentRow> matches;
    private final List<IndependentRow> training;

    IndependentMentorFigures(IndependentCaseload caseload, IndependentPeriod period, IndependentCells cells) {
        this.period = period;
        this.cells = cells;
        this.mentors = caseload.sheets().sheet("mentors");
        this.matches = caseload.sheets().sheet("matches");
        this.training = caseload.sheets().sheet("training");
    }

    void add() {
        recruited();
        stock();
        funnel();
        matches("matches.to_date", row -> !isAfter(row.day("started_on"), period.to()));
        matches("matches.started", row -> period.contains(row.day("started_on")));
        training();
    }

    private void recruited() {
        for (String type : TYPES) {
            count(
                    "mentors.recruited",
                    type,
                    mentors,
                    row -> row.text("type").equals(type) && period.contains(row.day("recruited_on")));
        }
    }

    private void stock() {
        Set<String> matched = matches.stream()
                .filter(row ->
                        !isAfter(row.day("started_on"), period.to()) && lastsBeyond(row.day("ended_on"), period.to()))
                .map(row -> row.text("mentor_ref"))
                .collect(Collectors.toSet());
        Predicate<IndependentRow> cleared = row -> isInPlaceAtEndOf(row, period.to())
                && row.day("cleared_on") != null
                && !isAfter(row.day("cleared_on"), period.to());
        count(
                "mentors.stock",
                "IN_PLACE_START",
                mentors,
                row -> isInPlaceAtEndOf(row, period.from().minusDays(1)));
        count("mentors.stock", "IN_PLACE_END", mentors, row -> isInPlaceAtEndOf(row, period.to()));
        count("mentors.stock", "CLEARED_END", mentors, cleared);
        count(
                "mentors.stock",
                "CLEARED_UNMATCHED_END",
                mentors,
                cleared.and(row -> !matched.contains(row.text("mentor_ref"))));
    }

    private static boolean isInPlaceAtEndOf(IndependentRow mentor, LocalDate day) {
        LocalDate recruited = mentor.day("recruited_on");
        return recruited != null && !recruited.isAfter(day) && lastsBeyond(mentor.day("left_on"), day);
    }

    private void funnel() {
        YearMonth last = YearMonth.from(period.to());
        for (YearMonth month = YearMonth.from(period.from()); !month.isAfter(last); month = month.plusMonths(1)) {
            YearMonth touched = month;
            STAGES.forEach((stage, column) -> count("mentors.funnel", stage + ":" + touched, mentors, row -> {
                LocalDate day = row.day(column);
                return period.contains(day) && touched.equals(YearMonth.from(day));
            }));
        }
    }

    private void matches(String statistic, Predicate<IndependentRow> which) {
        Map<String, String> typeOf =
                mentors.stream().collect(Collectors.toMap(row -> row.text("mentor_ref"), row -> row.text("type")));
        count(statistic, "", matches, which);
        for (String type : TYPES) {
            count(statistic, type, matches, which.and(row -> type.equals(typeOf.get(row.text("mentor_ref")))));
        }
    }

    /** The award's enrolments are not imported; the files know its sessions only. */
    private void training() {
        List<IndependentRow> sessions = training.stream()
                .filter(row -> period.contains(row.day("held_on")))
                .toList();
        count("training", "SESSIONS", sessions, row -> true);
        cells.count(
                "training",
                IndependentFacets.ALL,
                "ATTENDANCES",
                sessions.stream()
                        .mapToLong(row ->
                                row.list("mentor_refs").stream().distinct().count())
                        .sum());
        count("training", "JOINT", sessions, row -> !row.text("joint_with").isEmpty());
        for (String award : List.of("CAPMS_ENROLLED", "CAPMS_COMPLETED", "CAPMS_UNITS")) {
            cells.count("training", IndependentFacets.ALL, award, 0);
        }
    }

    private void count(String statistic, String detail, List<IndependentRow> rows, Predicate<IndependentRow> which) {
        cells.count(
                statistic,
                IndependentFacets.ALL,
                detail,
                rows.stream().filter(which).count());
    }

    private static boolean isAfter(@Nullable LocalDate day, LocalDate other) {
        return day != null && day.isAfter(other);
    }

    private static boolean lastsBeyond(@Nullable LocalDate last, LocalDate day) {
        return last == null || last.isAfter(day);
    }
}
