package scot.tayside.mentoring.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.programme.Outcome;
import scot.tayside.mentoring.web.Option;

/** What stands around the fields of a form of the plan. */
record WritingPage(
        PlanQueries.Front front, String url, @Nullable String about, List<Outcome> chosen) {

    public List<Option> outcomes() {
        return chosen.stream()
                .map(outcome -> new Option(outcome.name(), outcome.title()))
                .toList();
    }

    public List<Option> doers() {
        return Option.of(Doer.values(), Doer::title);
    }

    public List<Option> endings() {
        return Option.of(Ending.values(), Ending::title);
    }
}
