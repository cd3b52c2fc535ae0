package scot.tayside.mentoring.matching;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.web.Sentence;

/** A mentor on the shortlist, with what each rule and each preference says. */
record Suggestion(Candidate mentor, List<Verdict> verdicts) {

    static final Comparator<Suggestion> BEST_FIRST = Comparator.comparing(Suggestion::impossible)
            .thenComparing(suggestion -> -suggestion.suits())
            .thenComparing(suggestion -> -suggestion.mentor().freePlaces())
            .thenComparing(suggestion -> suggestion.mentor().name());

    static Suggestion of(Mentee mentee, Candidate mentor, LocalDate day) {
        return new Suggestion(mentor, Verdict.all(mentee, mentor, day));
    }

    public boolean impossible() {
        return verdicts.stream().anyMatch(verdict -> verdict.standing() == Verdict.Standing.FORBIDS);
    }

    /** Why somebody is not possible. */
    public List<Sentence> reasons() {
        return verdicts.stream()
                .filter(verdict -> verdict.standing() == Verdict.Standing.FORBIDS)
                .map(Verdict::words)
                .toList();
    }

    public List<Verdict> preferences() {
        return verdicts.stream().filter(verdict -> !verdict.isRule()).toList();
    }

    public List<Verdict> rules() {
        return verdicts.stream().filter(Verdict::isRule).toList();
    }

    long suits() {
        return verdicts.stream()
                .filter(verdict -> verdict.standing() == Verdict.Standing.SUITS)
                .count();
    }

    public List<String> areas() {
        return mentor.areas().stream().sorted().map(LocalAuthority::title).toList();
    }
}
