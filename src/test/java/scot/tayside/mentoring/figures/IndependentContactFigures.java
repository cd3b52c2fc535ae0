package scot.tayside.mentoring.figures;

import static scot.tayside.mentoring.figures.IndependentBreakdown.AREA;
import static scot.tayside.mentoring.figures.IndependentBreakdown.SERVICE;
import static scot.tayside.mentoring.figures.IndependentBreakdown.TOTAL;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Attendance, the weekly word to the referrer, and what came of befriending and placements. */
final class IndependentContactFigures {

    private final IndependentCaseload caseload;
    private final IndependentPeriod period;
    private final IndependentCells cells;
    private final List<IndependentContact> held;

    IndependentContactFigures(IndependentCaseload caseload, IndependentPeriod period, IndependentCells cells) {
        this.caseload = caseload;
        this.period = period;
        this.cells = cells;
        this.held = caseload.contacts().stream()
                .filter(contact -> period.contains(contact.heldOn()))
                .toList();
    }

    void add() {
        attendance();
        updates();
        befriending();
    }

    private void attendance() {
        List<IndependentContact> inPerson =
                held.stream().filter(IndependentContact::isInPerson).toList();
        cells.shares(
                "contact.attendance",
                "",
                inPerson.stream()
                        .filter(contact -> !contact.attendance().equals("CANCELLED_BY_SERVICE"))
                        .toList(),
                IndependentContact::tookPlace,
                TOTAL,
                SERVICE);
        for (String missed : List.of("DNA_ACCEPTABLE", "DNA_UNACCEPTABLE", "CANCELLED_BY_SERVICE")) {
            cells.count(
                    "contact.missed",
                    IndependentFacets.ALL,
                    missed,
                    inPerson.stream()
                            .filter(contact -> contact.attendance().equals(missed))
                            .count());
        }
    }

    private void updates() {
        List<CaseWeek> weeks = new ArrayList<>();
        LocalDate monday = period.from().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        while (!monday.plusDays(6).isAfter(period.to())) {
            for (IndependentReferral mentee : caseload.cases()) {
                if (mentee.isOpenThroughout(monday, monday.plusDays(6))) {
                    weeks.add(new CaseWeek(mentee, monday));
                }
            }
            monday = monday.plusWeeks(1);
        }
        cells.shares("updates.weekly", "", weeks, CaseWeek::hasUpdate, TOTAL, SERVICE, AREA);
    }

    private void befriending() {
        befriending("OFFERS", 0);
        befriending("ACCEPTED", 0);
        befriending("DECLINED", 0);
        befriending(
                "ONWARD_REFERRALS",
                caseload.sheets().sheet("partner_figures").stream()
                        .filter(row -> row.text("measure").equals("CATH_ONWARD_REFERRALS"))
                        .filter(row -> period.contains(row.day("from"), row.day("to")))
                        .mapToInt(row -> row.number("value"))
                        .sum());
        befriending(
                "MEETINGS",
                number(contact -> contact.kind().equals("MEETING") && contact.tookPlace() && isBefriending(contact)));
        befriending(
                "PLACEMENTS_ATTENDED", number(contact -> contact.kind().equals("PLACEMENT") && contact.tookPlace()));
        befriending("PLACEMENTS_DNA", number(contact -> contact.kind().equals("PLACEMENT") && contact.wasMissed()));
        cells.share("befriending.uptake", IndependentFacets.ALL, "", 0, 0);
    }

    private long number(Predicate<IndependentContact> which) {
        return held.stream().filter(which).count();
    }

    private boolean isBefriending(IndependentContact contact) {
        return caseload.sheets().sheet("matches").stream()
                .filter(match -> match.text("kind").equals("BEFRIENDING"))
                .filter(match -> match.text("referral_ref").equals(contact.referral()))
                .filter(match -> match.text("mentor_ref").equals(contact.mentor()))
                .anyMatch(match -> !contact.heldOn().isBefore(match.day("started_on"))
                        && (match.day("ended_on") == null || !contact.heldOn().isAfter(match.day("ended_on"))));
    }

    private void befriending(String detail, long number) {
        cells.count("befriending", IndependentFacets.ALL, detail, number);
    }

    private record CaseWeek(IndependentReferral mentee, LocalDate monday) implements IndependentFact {

        @Override
        public IndependentFacets facets() {
            return mentee.facets();
        }

        private boolean hasUpdate() {
            var week = new IndependentPeriod(monday, monday.plusDays(6));
            return mentee.contacts().stream()
                    .anyMatch(contact -> contact.kind().equals("REFERRER_UPDATE") && week.contains(contact.heldOn()));
        }
    }
}
