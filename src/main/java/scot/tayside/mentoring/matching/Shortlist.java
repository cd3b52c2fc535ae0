package scot.tayside.mentoring.matching;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.web.Sentence;

/** The mentors there are for a mentee, the possible ones first, and whoever was proposed before. */
record Shortlist(
        Mentee mentee,
        int age,
        List<Sentence> obstacles,
        List<Suggestion> possible,
        List<Suggestion> impossible,
        List<ProposalRow> history) {

    static Shortlist of(Mentee mentee, List<Candidate> mentors, List<ProposalRow> history, LocalDate day) {
        List<Suggestion> all = mentors.stream()
                .map(mentor -> Suggestion.of(mentee, mentor, day))
                .sorted(Suggestion.BEST_FIRST)
                .toList();
        return new Shortlist(
                mentee,
                mentee.ageOn(day),
                Sentence.of(MenteeRule.allUnmet(mentee)),
                all.stream().filter(suggestion -> !suggestion.impossible()).toList(),
                all.stream().filter(Suggestion::impossible).toList(),
                history);
    }

    /** Some of them beside each other, in the order of the shortlist. */
    Comparison compare(Collection<MentorId> some) {
        List<Suggestion> chosen = Stream.concat(possible.stream(), impossible.stream())
                .filter(suggestion -> some.contains(suggestion.mentor().id()))
                .toList();
        return new Comparison(mentee, obstacles.isEmpty(), chosen);
    }
}
