package scot.tayside.mentoring.figures;

import jakarta.servlet.http.HttpServletRequest;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.shared.RuleViolation;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Paging;

/** The list behind a figure, for those who may read the files it leads to. */
@Controller
class LinesController {

    private final Figures figures;
    private final LineQueries queries;
    private final FigureWords words;
    private final ApplicationEventPublisher facts;

    LinesController(Figures figures, LineQueries queries, FigureWords words, ApplicationEventPublisher facts) {
        this.figures = figures;
        this.queries = queries;
        this.words = words;
        this.facts = facts;
    }

    @GetMapping("/reports/cases")
    String list(
            @RequestParam String statistic,
            @RequestParam @Nullable String service,
            @RequestParam @Nullable String area,
            @RequestParam @Nullable String sex,
            @RequestParam @Nullable String detail,
            @RequestParam @Nullable String from,
            @RequestParam @Nullable String to,
            @RequestParam @Nullable String basis,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        FigureAddress asked = address(from, to, basis);
        Place place = Place.asked(service, area, sex, detail);
        FigureLines lines = Statistic.of(statistic)
                .flatMap(known -> FigureLines.of(known, place))
                .orElseThrow(() -> new NoSuchElementException("no list behind this figure"));
        Terms terms = figures.terms(asked.period(), asked.basis(), Scope.of(viewer));

        Listing<Line> listing =
                queries.seenBy(viewer, lines, terms, Paging.of(request, LineQueries.USUAL_SORT, "name", "reference"));
        facts.publishEvent(read(statistic, asked, listing.total()));
        model.addAttribute("page", new LinesPage(asked, lines, listing, queries.inAll(lines, terms), words));
        return "figures/cases";
    }

    private static FigureAddress address(@Nullable String from, @Nullable String to, @Nullable String basis) {
        try {
            return FigureAddress.read(from, to, basis);
        } catch (RuleViolation refusal) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, refusal.code());
        }
    }

    private static Audited read(String statistic, FigureAddress asked, long lines) {
        return new Audited.Fact(
                "figures.cases-read",
                "figures",
                statistic,
                null,
                "%d lines, %s".formatted(lines, asked.period().label()));
    }
}
