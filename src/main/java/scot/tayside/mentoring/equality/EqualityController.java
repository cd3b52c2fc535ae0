package scot.tayside.mentoring.equality;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import scot.tayside.mentoring.shared.ReportingPeriod;

/** Equality in numbers, up to the end of the last quarter: of a number that grew today, somebody could tell whose answer it is. */
@Controller
class EqualityController {

    private final EqualityQueries queries;
    private final Clock clock;

    EqualityController(EqualityQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping("/equality")
    String page(Model model) {
        LocalDate until =
                ReportingPeriod.quarterOf(LocalDate.now(clock)).firstDay().minusDays(1);
        Map<String, Map<String, Integer>> counts = queries.counts(until);
        model.addAttribute(
                "page",
                new Page(
                        until,
                        List.of(
                                tally("ethnic-group", counts, EthnicGroup.values(), EthnicGroup::title),
                                tally("disability", counts, Disability.values(), Disability::title),
                                tally("religion", counts, Religion.values(), Religion::title),
                                tally("orientation", counts, Orientation.values(), Orientation::title))));
        return "equality/page";
    }

    private static <E extends Enum<E>> Tally tally(
            String question, Map<String, Map<String, Integer>> counts, E[] answers, Function<E, String> title) {
        Map<String, Integer> given = counts.getOrDefault(question, Map.of());
        return Tally.of(
                question,
                Arrays.stream(answers).map(title).toList(),
                Arrays.stream(answers)
                        .map(answer -> given.getOrDefault(answer.name(), 0))
                        .toList());
    }

    record Page(LocalDate until, List<Tally> tallies) {}
}
