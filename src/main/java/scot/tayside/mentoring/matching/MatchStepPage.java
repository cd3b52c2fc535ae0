package scot.tayside.mentoring.matching;

import java.util.List;
import scot.tayside.mentoring.web.Option;

/** What the page for a match's next step says and asks. */
record MatchStepPage(
        MatchPage match, String title, String word, List<Option> parties, List<Option> reasons, boolean takesNote) {

    static MatchStepPage of(MatchPage match, MatchStep step) {
        List<Option> parties = step.asksWho() ? Option.of(Party.values(), Party::title) : List.of();
        return new MatchStepPage(match, step.title(), step.word(), parties, step.reasons(), step.takesNote());
    }
}
