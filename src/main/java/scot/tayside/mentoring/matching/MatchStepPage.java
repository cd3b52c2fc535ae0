package scot.tayside.mentoring.matching;

import java.util.List;
import java.util.stream.Stream;
import scot.tayside.mentoring.web.Option;

/** What the page for a match's next step says and asks. */
record MatchStepPage(
        MatchPage match,
        String title,
        String word,
        List<Option> agreeing,
        List<Option> parties,
        List<Option> reasons,
        boolean asksForFarewell,
        boolean takesNote) {

    static MatchStepPage of(MatchPage match, MatchStep step) {
        List<Option> parties = step.asksWho() ? Option.of(Party.values(), Party::title) : List.of();
        return new MatchStepPage(
                match,
                step.title(),
                step.word(),
                step.asksWhoAgrees() ? agreeing(match) : List.of(),
                parties,
                step.reasons(),
                step.asksForFarewell(),
                step.takesNote());
    }

    /** Whoever has not answered yet. */
    private static List<Option> agreeing(MatchPage match) {
        return Stream.of(Party.MENTEE, Party.MENTOR)
                .filter(party -> (party == Party.MENTEE ? match.menteeAgreedOn() : match.mentorAgreedOn()) == null)
                .map(party -> new Option(party.name(), party.title()))
                .toList();
    }
}
