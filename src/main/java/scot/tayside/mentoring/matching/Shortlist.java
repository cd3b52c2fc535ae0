package scot.tayside.mentoring.matching;

import java.time.LocalDate;
import java.util.List;
import scot.tayside.mentoring.web.Sentence;

/** The mentors there are for a mentee, the possible ones first. */
record Shortlist(
        Mentee mentee, int age, List<Sentence> obstacles, List<Suggestion> possible, List<Suggestion> impossible) {

    static Shortlist of(Mentee mentee, List<Candidate> mentors, LocalDate day) {
        List<Suggestion> all = mentors.stream()
                .map(mentor -> Suggestion.of(mentee, mentor, day))
                .sorted(Suggestion.BEST_FIRST)
                .toList();
        return new Shortlist(
                mentee,
                mentee.ageOn(day),
                Sentence.of(MenteeRule.allUnmet(mentee)),
                all.stream().filter(suggestion -> !suggestion.impossible()).toList(),
                all.stream().filter(Suggestion::impossible).toList());
    }
}
