package scot.tayside.mentoring.person;

import java.util.List;
import scot.tayside.mentoring.person.PersonPage.Line;

/** Two files side by side: what each says, what belongs to each, and why they cannot be one yet. */
record MergePage(
        PersonFile kept,
        PersonFile other,
        List<Difference> differences,
        List<String> obstacles,
        List<Line> keptReferrals,
        List<Line> otherReferrals) {

    /** Which file might be somebody's second. */
    record Choice(PersonFile file, List<Lookalike> alike) {}
}
