package scot.tayside.mentoring.figures;

import static scot.tayside.mentoring.figures.IndependentBreakdown.SERVICE;
import static scot.tayside.mentoring.figures.IndependentBreakdown.TOTAL;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The outcome tables, the targets, how broad the improvement is, and how good the scores are. */
final class IndependentOutcomeFigures {

    private static final List<String> LENGTHS = List.of("UNDER_3_MONTHS", "3_TO_6_MONTHS", "OVER_6_MONTHS");
    private static final List<String> MENTORS = List.of("PAID", "VOLUNTEER", "PEER", "BEFRIENDER", "NO_MENTOR");

    private final IndependentCaseload caseload;
    private final IndependentPeriod period;
    private final IndependentCells cells;
    private final List<IndependentChange> changes;
    private final List<IndependentChange> comparable;

    IndependentOutcomeFigures(
            IndependentCaseload caseload, IndependentPeriod period, String basis, IndependentCells cells) {
        this.caseload = caseload;
        this.period = period;
        this.cells = cells;
        this.changes = caseload.cases().stream()
                .flatMap(mentee -> IndependentChange.of(mentee, basis).stream())
                .filter(change -> period.contains(change.measuredOn()))
                .toList();
        this.comparable =
                changes.stream().filter(IndependentChange::isComparable).toList();
    }

    void add() {
        domains();
        targets();
        breadth();
        quality();
    }

    private void domains() {
        List<IndependentObservation> observations = IndependentObservation.byDomain(comparable);
        for (String domain : IndependentOutcomes.DOMAINS) {
            List<IndependentObservation> line = line(observations, domain);
            cells.shares("outcomes.domain.improved", domain, line, IndependentObservation::improved, SERVICE, TOTAL);
            settings(domain, line);
            cells.shares(
                    "outcomes.domain.maintained", domain, line, IndependentObservation::maintained, SERVICE, TOTAL);
            cells.shares(
                    "outcomes.domain.deteriorated", domain, line, IndependentObservation::deteriorated, SERVICE, TOTAL);
        }
    }

    private void settings(String domain, List<IndependentObservation> line) {
        for (String length : LENGTHS) {
            cells.shares(
                    "outcomes.domain.length",
                    domain + ":" + length,
                    line.stream()
                            .filter(at -> length(at.mentee()).equals(length))
                            .toList(),
                    IndependentObservation::improved,
                    TOTAL);
        }
        for (String mentor : MENTORS) {
            cells.shares(
                    "outcomes.domain.mentor",
                    domain + ":" + mentor,
                    line.stream()
                            .filter(at -> mentor(at.mentee()).equals(mentor))
                            .toList(),
                    IndependentObservation::improved,
                    TOTAL);
        }
    }

    private String mentor(IndependentReferral mentee) {
        Map<String, String> types = caseload.sheets().sheet("mentors").stream()
                .collect(Collectors.toMap(row -> row.text("mentor_ref"), row -> row.text("type")));
        Comparator<IndependentRow> later = Comparator.comparing(row -> Objects.requireNonNull(row.day("started_on")));
        Comparator<IndependentRow> first = Comparator.comparing(row -> types.get(row.text("mentor_ref")));
        return caseload.sheets().sheet("matches").stream()
                .filter(row -> row.text("referral_ref").equals(mentee.ref()))
                .filter(row -> !Objects.requireNonNull(row.day("started_on")).isAfter(period.to()))
                .max(later.thenComparing(first.reversed()))
                .map(row -> types.get(row.text("mentor_ref")))
                .orElse("NO_MENTOR");
    }

    private void targets() {
        List<IndependentObservation> observations = IndependentObservation.byTarget(comparable);
        IndependentOutcomes.TARGETS.forEach((target, percent) -> {
            List<IndependentObservation> line = line(observations, target);
            cells.count("outcomes.target.percent", IndependentFacets.ALL, target, percent);
            cells.shares("outcomes.target", target, line, IndependentObservation::improved, TOTAL, SERVICE);
            cells.shares("outcomes.target.kept", target, line, at -> !at.deteriorated(), TOTAL, SERVICE);
            for (IndependentFacets cell : IndependentCells.cellsOf(TOTAL, SERVICE)) {
                cells.value(
                        "outcomes.target.verdict", cell, target, verdict(IndependentCells.within(cell, line), percent));
            }
        });
    }

    private static String verdict(List<IndependentObservation> line, int percent) {
        if (line.isEmpty()) {
            return "NO_DATA";
        }
        long improved = line.stream().filter(IndependentObservation::improved).count();
        return 100 * improved >= (long) percent * line.size() ? "MET" : "NOT_MET";
    }

    private void breadth() {
        Map<String, List<IndependentObservation>> byPerson = IndependentObservation.byDomain(comparable).stream()
                .collect(Collectors.groupingBy(at -> at.mentee().person()));
        List<IndependentReferral> clients = caseload.clients(period).stream()
                .filter(client -> byPerson.containsKey(client.person()))
                .toList();
        for (int least : List.of(1, 3, 5)) {
            String detail = "AT_LEAST_" + least;
            cells.shares("outcomes.breadth", detail, clients, at -> improved(byPerson, at) >= least, TOTAL, SERVICE);
            for (String mentor : MENTORS) {
                cells.shares(
                        "outcomes.breadth.mentor",
                        detail + ":" + mentor,
                        clients.stream().filter(at -> mentor(at).equals(mentor)).toList(),
                        at -> improved(byPerson, at) >= least,
                        TOTAL);
            }
            for (String length : LENGTHS) {
                List<IndependentReferral> soLong = clients.stream()
                        .filter(client -> length(client).equals(length))
                        .toList();
                cells.shares(
                        "outcomes.breadth",
                        detail + ":" + length,
                        soLong,
                        at -> improved(byPerson, at) >= least,
                        TOTAL);
            }
        }
    }

    private static long improved(Map<String, List<IndependentObservation>> byPerson, IndependentReferral client) {
        return byPerson.get(client.person()).stream()
                .filter(IndependentObservation::improved)
                .count();
    }

    private String length(IndependentReferral client) {
        LocalDate opened = Objects.requireNonNull(client.openedOn());
        LocalDate last = client.lastsBeyond(period.to()) ? period.to() : Objects.requireNonNull(client.closedOn());
        if (last.isBefore(opened.plusMonths(3))) {
            return "UNDER_3_MONTHS";
        }
        return last.isAfter(opened.plusMonths(6)) ? "OVER_6_MONTHS" : "3_TO_6_MONTHS";
    }

    private void quality() {
        quality("NOT_COMPARABLE", changes.size() - comparable.size());
        quality(
                "ONE_PERCEPTION",
                comparable.stream().filter(change -> change.perceptions() == 1).count());
        quality(
                "CORE_MISSING",
                caseload.cases().stream()
                        .flatMap(mentee -> mentee.reviews().stream())
                        .filter(review -> period.contains(review.heldOn()))
                        .mapToLong(IndependentOutcomeFigures::coreMissing)
                        .sum());
        quality("OVERDUE", caseload.cases().stream().filter(this::isOverdue).count());
    }

    private void quality(String detail, long number) {
        cells.count("outcomes.quality", IndependentFacets.ALL, detail, number);
    }

    private static long coreMissing(IndependentReview review) {
        return IndependentOutcomes.CORE.stream()
                .filter(outcome -> IndependentOutcomes.isCore(outcome, review.heldOn()))
                .map(outcome -> review.scores().get(outcome))
                .filter(score -> score == null || score.scored() && score.mentor() == null)
                .count();
    }

    private boolean isOverdue(IndependentReferral mentee) {
        return mentee.isOpenAtEndOf(period.to())
                && mentee.reviews().stream()
                        .map(IndependentReview::heldOn)
                        .filter(day -> !day.isAfter(period.to()))
                        .max(Comparator.naturalOrder())
                        .filter(last -> last.plusMonths(3).plusDays(14).isBefore(period.to()))
                        .isPresent();
    }

    private static List<IndependentObservation> line(List<IndependentObservation> observations, String line) {
        return observations.stream().filter(at -> at.line().equals(line)).toList();
    }
}
