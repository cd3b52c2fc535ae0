package scot.tayside.mentoring.matching;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.web.Sentence;

/** A mentor on the shortlist: what speaks for them, and everything that stands against the match. */
record Suggestion(Candidate mentor, List<Sentence> reasons) {

    static final Comparator<Suggestion> BEST_FIRST = Comparator.comparing(Suggestion::impossible)
            .thenComparing(suggestion -> -suggestion.mentor().freePlaces())
            .thenComparing(suggestion -> suggestion.mentor().name());

    static Suggestion of(Mentee mentee, Candidate mentor, LocalDate day) {
        return new Suggestion(mentor, Sentence.of(MatchRule.allUnmet(mentee, mentor, day)));
    }

    public boolean impossible() {
        return !reasons.isEmpty();
    }

    public List<String> areas() {
        return mentor.areas().stream().sorted().map(LocalAuthority::title).toList();
    }
}
