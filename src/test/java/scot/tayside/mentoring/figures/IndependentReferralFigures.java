package scot.tayside.mentoring.figures;

import static scot.tayside.mentoring.figures.IndependentBreakdown.AREA;
import static scot.tayside.mentoring.figures.IndependentBreakdown.AREA_SEX;
import static scot.tayside.mentoring.figures.IndependentBreakdown.SERVICE;
import static scot.tayside.mentoring.figures.IndependentBreakdown.SERVICE_AREA;
import static scot.tayside.mentoring.figures.IndependentBreakdown.SERVICE_SEX;
import static scot.tayside.mentoring.figures.IndependentBreakdown.SEX;
import static scot.tayside.mentoring.figures.IndependentBreakdown.TOTAL;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What was received, what became of it, who waits, and how soon people were spoken to, met and assessed. */
final class IndependentReferralFigures {

    private static final List<String> PENDING = List.of("SUBMITTED", "ACCEPTED", "WAITING", "ALLOCATED", "CONTACTED");
    private static final List<String> ENDED = List.of("ENGAGED", "DECLINED", "WITHDRAWN", "NOT_ENGAGED");
    private static final List<String> BASES = List.of("COURT_ORDER", "BAIL", "SDS", "TISS_AGREEMENT");
    private static final List<String> AGES = List.of("UNDER_16", "16_17", "18_20", "21_25", "26_35", "36_AND_OVER");

    private final IndependentCaseload caseload;
    private final IndependentPeriod period;
    private final IndependentCells cells;
    private final List<IndependentReferral> received;

    IndependentReferralFigures(IndependentCaseload caseload, IndependentPeriod period, IndependentCells cells) {
        this.caseload = caseload;
        this.period = period;
        this.cells = cells;
        this.received = caseload.referrals().stream()
                .filter(referral -> period.contains(referral.receivedOn()))
                .toList();
    }

    void add() {
        received();
        months();
        steps();
        outcome();
        waiting();
        promptness();
        cells.counts("tiss.referred", "", of("TISS"), AREA);
    }

    private void received() {
        cells.counts(
                "referrals.received", "", received, TOTAL, SEX, AREA, SERVICE, SERVICE_SEX, SERVICE_AREA, AREA_SEX);
        details("BASIS:", BASES, IndependentReferral::legalBasis);
        details(
                "TEAM:",
                IndependentBreakdown.AREAS,
                referral -> referral.facets().area());
        details("AGE:", AGES, IndependentReferralFigures::ageBand);
        count(
                "referrals.people",
                received.stream().map(IndependentReferral::person).distinct().count());
        count(
                "referrals.void",
                caseload.all().stream()
                        .filter(referral -> referral.status().equals("VOID"))
                        .filter(referral -> period.contains(referral.receivedOn()))
                        .count());
        count(
                "referrals.rereferrals",
                received.stream().filter(this::hasEarlierReferral).count());
    }

    private void details(String prefix, List<String> codes, Function<IndependentReferral, String> code) {
        for (String wanted : codes) {
            long number = received.stream()
                    .filter(referral -> code.apply(referral).equals(wanted))
                    .count();
            cells.count("referrals.received", IndependentFacets.ALL, prefix + wanted, number);
        }
    }

    private void months() {
        for (YearMonth month : period.months()) {
            List<IndependentReferral> inMonth = received.stream()
                    .filter(referral -> YearMonth.from(referral.receivedOn()).equals(month))
                    .toList();
            cells.counts("referrals.month", month.toString(), inMonth, TOTAL, SERVICE, AREA);
        }
    }

    private void steps() {
        steps("RECEIVED", referral -> true);
        steps(
                "ACCEPTED",
                referral -> !List.of("SUBMITTED", "DECLINED", "WITHDRAWN").contains(referral.status()));
        steps("ENGAGED", IndependentReferral::isCase);
        steps("ASSESSED", referral -> referral.isCase() && referral.isAssessed());
        steps(
                "REVIEWED",
                referral -> referral.isCase()
                        && referral.isAssessed()
                        && referral.reviews().stream().anyMatch(review -> !review.isAssessment()));
    }

    private void steps(String step, Predicate<IndependentReferral> taken) {
        cells.counts("referrals.funnel", step, received.stream().filter(taken).toList(), TOTAL, SERVICE, AREA);
    }

    private static String ageBand(IndependentReferral referral) {
        int age = Period.between(referral.born(), referral.receivedOn()).getYears();
        if (age < 16) {
            return "UNDER_16";
        } else if (age < 18) {
            return "16_17";
        } else if (age < 21) {
            return "18_20";
        } else if (age < 26) {
            return "21_25";
        }
        return age < 36 ? "26_35" : "36_AND_OVER";
    }

    private boolean hasEarlierReferral(IndependentReferral referral) {
        return caseload.referrals().stream()
                .anyMatch(other -> other.person().equals(referral.person())
                        && other.receivedOn().isBefore(referral.receivedOn()));
    }

    private void outcome() {
        for (String status : Stream.of(PENDING, ENDED).flatMap(List::stream).toList()) {
            cells.count("referrals.outcome", IndependentFacets.ALL, status, number(status));
        }
        long pending = PENDING.stream().mapToLong(this::number).sum();
        cells.share("referrals.conversion", IndependentFacets.ALL, "", number("ENGAGED"), received.size() - pending);
    }

    private long number(String status) {
        return received.stream()
                .filter(referral -> referral.status().equals(status))
                .count();
    }

    private void waiting() {
        List<IndependentReferral> waiting = caseload.referrals().stream()
                .filter(referral -> List.of("ACCEPTED", "WAITING").contains(referral.status()))
                .filter(referral -> !referral.statusOn().isAfter(period.to()))
                .toList();
        cells.counts("waiting.number", "", waiting, TOTAL, SERVICE, AREA);
        cells.median("waiting.days", List.of());
    }

    private void promptness() {
        List<IndependentReferral> contacted = received.stream()
                .filter(referral -> referral.firstContactOn() != null)
                .toList();
        cells.shares(
                "contact.same_day",
                "",
                contacted,
                referral -> referral.receivedOn().equals(referral.firstContactOn()),
                TOTAL,
                SERVICE,
                AREA);
        days("contact.days_to_first_contact", referral -> Optional.ofNullable(referral.firstContactOn()));
        days(
                "contact.days_to_first_meeting",
                referral -> referral.contacts().stream()
                        .filter(contact -> contact.isOneToOneMeeting() && contact.tookPlace())
                        .map(IndependentContact::heldOn)
                        .min(Comparator.naturalOrder()));
        days(
                "contact.days_to_assessment",
                referral -> referral.reviews().stream()
                        .filter(IndependentReview::isAssessment)
                        .map(IndependentReview::heldOn)
                        .findFirst());
    }

    private void days(String statistic, Function<IndependentReferral, Optional<LocalDate>> event) {
        cells.median(
                statistic,
                received.stream()
                        .flatMap(referral ->
                                event.apply(referral).map(day -> weekdays(referral.receivedOn(), day)).stream())
                        .toList());
    }

    /** Mondays to Fridays after the one day, up to and with the other. */
    private static long weekdays(LocalDate from, LocalDate to) {
        return from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .count();
    }

    private List<IndependentReferral> of(String service) {
        return received.stream()
                .filter(referral -> referral.facets().service().equals(service))
                .toList();
    }

    private void count(String statistic, long number) {
        cells.count(statistic, IndependentFacets.ALL, "", number);
    }
}
