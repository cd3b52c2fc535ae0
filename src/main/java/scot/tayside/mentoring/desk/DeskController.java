package scot.tayside.mentoring.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.ReportingPeriod;

/** The first page after signing in. */
@Controller
class DeskController {

    private static final int WORK_SHOWN = 25;

    private final DeskQueries queries;
    private final Clock clock;

    DeskController(DeskQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping("/")
    String page(Viewer viewer, Model model) {
        LocalDate today = LocalDate.now(clock);
        List<DeskPage.Cover> covers = queries.covers(viewer, today);
        boolean sees = covers.stream().anyMatch(DeskPage.Cover::substitute);
        boolean seesPlaces = viewer.is(Role.MANAGER, Role.COORDINATOR, Role.REFERRER, Role.DIRECTOR);
        boolean readsReports = viewer.is(Role.DIRECTOR, Role.BOARD);
        model.addAttribute(
                "page",
                new DeskPage(
                        numbers(viewer, today),
                        queries.work(viewer, sees, today, WORK_SHOWN),
                        queries.workInAll(viewer, sees, today),
                        queries.unread(viewer),
                        covers,
                        viewer.is(Role.MANAGER, Role.COORDINATOR, Role.REFERRER),
                        viewer.is(Role.MENTOR) ? queries.appointments(viewer, today) : List.of(),
                        viewer.is(Role.MENTOR) ? queries.mentees(viewer, today) : List.of(),
                        viewer.is(Role.REFERRER) ? queries.lately(viewer, today) : List.of(),
                        seesPlaces ? queries.places() : List.of(),
                        readsReports ? reports(viewer, today) : List.of()));
        return "desk/page";
    }

    /** The last year, the first whole one on record, and the last quarter; the public edition knows no quarters. */
    private List<ReportingPeriod> reports(Viewer viewer, LocalDate today) {
        ReportingPeriod year = ReportingPeriod.financialYearOf(today).previous();
        ReportingPeriod first = queries.firstDay()
                .map(day -> ReportingPeriod.financialYearOf(day.plusYears(1).minusDays(1)))
                .filter(whole -> whole.firstDay().isBefore(year.firstDay()))
                .orElse(year);
        Stream<ReportingPeriod> quarter = viewer.is(Role.BOARD)
                ? Stream.empty()
                : Stream.of(ReportingPeriod.quarterOf(today).previous());
        return Stream.concat(quarter, Stream.of(year, first)).distinct().toList();
    }

    private List<Number> numbers(Viewer viewer, LocalDate today) {
        return switch (viewer.role()) {
            case MANAGER, COORDINATOR -> coordination(queries.casework(viewer, today));
            case MENTOR -> mentoring(queries.casework(viewer, today));
            case REFERRER -> referring(queries.casework(viewer, today));
            case DIRECTOR -> programme(today);
            case ADMINISTRATOR -> administration(queries.administration());
            case BOARD -> List.of();
        };
    }

    private static List<Number> coordination(DeskQueries.Casework casework) {
        return List.of(
                Number.of("desk.to-decide", casework.toDecide(), "/allocation"),
                Number.of("desk.waiting", casework.waiting(), "/allocation/waiting"),
                Number.of("desk.open-cases", casework.openCases(), "/cases"),
                Number.of("desk.late-reviews", casework.lateReviews(), "/reviews"),
                Number.of("desk.meetings", casework.meetings(), "/contacts"));
    }

    private static List<Number> mentoring(DeskQueries.Casework casework) {
        return List.of(
                Number.of("desk.mentees", casework.openCases(), "/cases"),
                Number.of("desk.meetings", casework.meetings(), "/contacts"),
                Number.of("desk.late-reviews", casework.lateReviews(), "/reviews"));
    }

    private static List<Number> referring(DeskQueries.Casework casework) {
        return List.of(
                Number.of("desk.pending", casework.pending(), "/referrals"),
                Number.of("desk.waiting", casework.waiting(), "/referrals?status=WAITING"),
                Number.of("desk.supported", casework.openCases(), "/referrals?status=ENGAGED"));
    }

    private List<Number> programme(LocalDate today) {
        ReportingPeriod quarter = ReportingPeriod.quarterOf(today).previous();
        DeskQueries.Programme programme = queries.programme(quarter);
        String report = "/reports?from=" + quarter.firstDay() + "&to=" + quarter.lastDay();
        return List.of(
                Number.of("desk.referrals-received", programme.referrals(), report),
                Number.of("desk.clients", programme.clients(), report));
    }

    private static List<Number> administration(DeskQueries.Administration administration) {
        return List.of(
                Number.of("desk.accounts", administration.accounts(), "/users"),
                Number.of("desk.imports", administration.imports(), "/import"));
    }
}
