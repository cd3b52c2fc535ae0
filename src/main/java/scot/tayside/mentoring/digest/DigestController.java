package scot.tayside.mentoring.digest;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import scot.tayside.mentoring.digest.DigestPage.Line;
import scot.tayside.mentoring.digest.DigestPage.Part;
import scot.tayside.mentoring.identity.Viewer;

/** The page of a week, for a social worker's team. */
@Controller
@RequestMapping("/digest")
class DigestController {

    /** Further back the links do not lead; a letter's own link does. */
    private static final int WEEKS_BACK = 12;

    private final DigestQueries queries;
    private final Clock clock;

    DigestController(DigestQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping
    String latest() {
        return "redirect:/digest/" + Week.before(LocalDate.now(clock)).monday();
    }

    @GetMapping("/{monday}")
    String page(@PathVariable LocalDate monday, Viewer viewer, Model model) {
        LocalDate today = LocalDate.now(clock);
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY || monday.isAfter(today)) {
            throw new NoSuchElementException("no week that has begun begins on that day");
        }
        Week week = new Week(monday);
        List<Line> lines = queries.lines(week, viewer);
        List<Part> parts = Arrays.stream(Section.values())
                .map(section -> new Part(
                        section,
                        lines.stream().filter(line -> line.section() == section).toList()))
                .toList();
        model.addAttribute(
                "page",
                new DigestPage(
                        week,
                        monday.isAfter(today.minusWeeks(WEEKS_BACK)),
                        !week.next().monday().isAfter(today),
                        parts));
        return "digest/page";
    }
}
