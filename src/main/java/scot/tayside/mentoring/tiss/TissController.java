package scot.tayside.mentoring.tiss;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.ReportingPeriod;
import scot.tayside.mentoring.web.Action;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.CsvFile;
import scot.tayside.mentoring.web.Flash;

/** TISS month by month: the year at a glance, the numbers of a month, recording and putting right. */
@Controller
@RequestMapping("/tiss")
class TissController {

    private final TissReturns returns;
    private final TissQueries queries;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    TissController(TissReturns returns, TissQueries queries, ApplicationEventPublisher facts, Clock clock) {
        this.returns = returns;
        this.queries = queries;
        this.facts = facts;
        this.clock = clock;
    }

    @GetMapping
    String year(@ModelAttribute("filter") TissFilter filter, Errors errors, Viewer viewer, Model model) {
        LocalDate today = LocalDate.now(clock);
        ReportingPeriod period = filter.period(today);
        List<TissMonth> months = queries.months(period);
        List<SuppliedRow> supplied = queries.supplied(period);
        Map<LocalAuthority, LocalDate> live = queries.live();
        List<TissPages.Area> areas = Stream.of(LocalAuthority.values())
                .map(area -> new TissPages.Area(
                        area,
                        live.get(area),
                        months.stream().filter(month -> month.area() == area).toList(),
                        supplied.stream().filter(row -> row.area() == area).toList(),
                        TissReturns.reads(viewer, area),
                        records(viewer) && TissReturns.keeps(viewer, area)))
                .toList();
        boolean mayAdd = areas.stream().anyMatch(TissPages.Area::mayAdd);
        model.addAttribute("page", new TissPages.Year(period, areas, mayAdd, viewer.is(Role.MANAGER), today));
        return "tiss/year";
    }

    @GetMapping("/figures.csv")
    ResponseEntity<byte[]> export(@ModelAttribute("filter") TissFilter filter, Errors errors) {
        ReportingPeriod period = filter.period(LocalDate.now(clock));
        CsvFile file = new CsvFile(
                "area", "month", "live", "given", "worked_with", "referred", "not_referred", "referrals_registered");
        queries.months(period)
                .forEach(row -> file.add(
                        row.area().title(),
                        YearMonth.from(row.month()),
                        row.live(),
                        row.given(),
                        row.workedWith(),
                        row.referred(),
                        row.notReferred(),
                        row.registered()));
        facts.publishEvent(new TissEvent(period.label(), "tiss.exported", null));
        return file.named("tiss-%s.csv".formatted(period.firstDay()));
    }

    @GetMapping("/new")
    String recording(@ModelAttribute("form") TissForm form, Errors errors, Viewer viewer, Model model) {
        if (form.givenOn == null) {
            form.givenOn = LocalDate.now(clock);
        }
        return form(null, "", viewer, model);
    }

    @PostMapping("/new")
    String record(
            @Valid @ModelAttribute("form") TissForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        form.checkNew(viewer, LocalDate.now(clock), errors);
        Optional<TissReturnId> recorded = Attempt.making(
                errors,
                () -> returns.record(
                        Objects.requireNonNull(form.area), form.asked().orElseThrow(), form.toGiven(), viewer));
        if (recorded.isEmpty()) {
            return form(null, "", viewer, model);
        }
        return saved(recorded.get(), form.toGiven(), redirect);
    }

    @GetMapping("/{id}")
    String page(@PathVariable TissReturnId id, Viewer viewer, Model model) {
        TissReturn found = returns.read(id, viewer);
        List<Action> actions =
                records(viewer) ? List.of(Action.open("tiss.action.edit", "/tiss/" + id + "/edit")) : List.of();
        model.addAttribute(
                "page",
                new TissPages.One(
                        id,
                        found.area(),
                        found.month(),
                        found.given(),
                        queries.writtenBy(id),
                        queries.former(id),
                        actions));
        return "tiss/page";
    }

    @GetMapping("/{id}/edit")
    String correcting(@PathVariable TissReturnId id, Viewer viewer, Model model) {
        TissReturn found = returns.find(id, viewer);
        model.addAttribute("form", TissForm.of(found));
        return form(id, told(found), viewer, model);
    }

    @PostMapping("/{id}/edit")
    String correct(
            @PathVariable TissReturnId id,
            @Valid @ModelAttribute("form") TissForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        TissReturn found = returns.find(id, viewer);
        form.checkCorrection(LocalDate.now(clock), errors);
        if (Attempt.refused(
                errors,
                () -> returns.correct(id, form.version, form.toGiven(), Objects.requireNonNull(form.why), viewer))) {
            return form(id, told(found), viewer, model);
        }
        return saved(id, form.toGiven(), redirect);
    }

    private static String saved(TissReturnId id, Given given, RedirectAttributes redirect) {
        if (given.addUp()) {
            Flash.success(redirect, "tiss.is-saved");
        } else {
            Flash.warning(redirect, "tiss.does-not-add-up");
        }
        return "redirect:/tiss/" + id;
    }

    private static String told(TissReturn found) {
        return found.area().title() + ", " + found.month();
    }

    private static boolean records(Viewer viewer) {
        return viewer.is(Role.MANAGER, Role.COORDINATOR);
    }

    private String form(@Nullable TissReturnId id, String about, Viewer viewer, Model model) {
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("page", new TissPages.Form(id, about, viewer, today, open(today)));
        return "tiss/form";
    }

    /** The months that are over, the latest first, since the first area went live. */
    private List<YearMonth> open(LocalDate today) {
        Optional<LocalDate> first = queries.live().values().stream().min(LocalDate::compareTo);
        YearMonth last = YearMonth.from(today).minusMonths(1);
        return first.map(live -> Stream.iterate(
                                last, month -> !month.isBefore(YearMonth.from(live)), month -> month.minusMonths(1))
                        .toList())
                .orElse(List.of());
    }
}
