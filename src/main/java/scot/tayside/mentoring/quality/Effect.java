package scot.tayside.mentoring.quality;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import scot.tayside.mentoring.shared.Percentage;

/** What one kind of gap does to the figures, in numbers for the message {@code quality.effect.<gap>}. */
record Effect(String code, List<Object> arguments) {

    static List<Effect> of(Map<Gap, Long> gaps, Bases bases) {
        long core = gaps.get(Gap.CORE_MISSING);
        long one = gaps.get(Gap.ONE_PERCEPTION);
        long incomparable = gaps.get(Gap.NOT_COMPARABLE);
        long weeks = gaps.get(Gap.WEEK_MISSED);
        return Stream.of(
                        reviews(bases),
                        effect(Gap.CORE_MISSING, core, core, bases.coreScores(), percent(core, bases.coreScores())),
                        effect(Gap.ONE_PERCEPTION, one, one, bases.changes() - incomparable),
                        effect(Gap.NOT_COMPARABLE, incomparable, bases.changes() - incomparable, bases.changes()),
                        effect(Gap.WEEK_MISSED, weeks, weeks, percent(bases.caseWeeks() - weeks, bases.caseWeeks())),
                        counted(Gap.ASSESSMENT_LATE, gaps),
                        effect(
                                Gap.EXIT_NO_REASON,
                                gaps.get(Gap.EXIT_NO_REASON),
                                gaps.get(Gap.EXIT_NO_REASON),
                                bases.exits()),
                        effect(
                                Gap.NO_FIRST_CONTACT,
                                gaps.get(Gap.NO_FIRST_CONTACT),
                                gaps.get(Gap.NO_FIRST_CONTACT),
                                bases.contacted()))
                .flatMap(List::stream)
                .toList();
    }

    /** Coverage as it stands, and as it would be if every review due by the last day were held. */
    private static List<Effect> reviews(Bases bases) {
        if (bases.stillToReview() == 0) {
            return List.of();
        }
        return List.of(new Effect(
                "quality.effect.REVIEW_DUE",
                List.of(
                        bases.stillToReview(),
                        percent(bases.reviewed(), bases.clients()),
                        percent(bases.reviewed() + bases.stillToReview(), bases.clients()))));
    }

    private static List<Effect> counted(Gap gap, Map<Gap, Long> gaps) {
        return effect(gap, gaps.get(gap), gaps.get(gap));
    }

    private static List<Effect> effect(Gap gap, long count, Object... arguments) {
        return count == 0 ? List.of() : List.of(new Effect("quality.effect." + gap.name(), List.of(arguments)));
    }

    private static String percent(long part, long whole) {
        return new Percentage(part, whole).toString();
    }
}
