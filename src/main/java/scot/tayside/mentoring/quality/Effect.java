package scot.tayside.mentoring.quality;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import scot.tayside.mentoring.shared.Percentage;

/** What one kind of gap does to the figures, in numbers for the message {@code quality.effect.<gap>}. */
record Effect(String code, List<Object> arguments) {

    static List<Effect> of(Map<Gap, Long> gaps, Bases bases) {
        long core = count(Gap.CORE_MISSING, gaps);
        long incomparable = count(Gap.NOT_COMPARABLE, gaps);
        long compared = bases.changes() - incomparable;
        long weeks = count(Gap.WEEK_MISSED, gaps);
        String updated = percent(bases.caseWeeks() - weeks, bases.caseWeeks());
        return Stream.of(
                        reviews(bases),
                        effect(Gap.CORE_MISSING, gaps, core, bases.coreScores(), percent(core, bases.coreScores())),
                        effect(Gap.ONE_PERCEPTION, gaps, count(Gap.ONE_PERCEPTION, gaps), compared),
                        effect(Gap.NOT_COMPARABLE, gaps, compared, bases.changes()),
                        effect(Gap.WEEK_MISSED, gaps, weeks, updated),
                        effect(Gap.ASSESSMENT_LATE, gaps, count(Gap.ASSESSMENT_LATE, gaps)),
                        effect(Gap.EXIT_NO_REASON, gaps, count(Gap.EXIT_NO_REASON, gaps), bases.exits()),
                        effect(Gap.NO_FIRST_CONTACT, gaps, count(Gap.NO_FIRST_CONTACT, gaps), bases.contacted()))
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

    private static List<Effect> effect(Gap gap, Map<Gap, Long> gaps, Object... arguments) {
        return count(gap, gaps) == 0
                ? List.of()
                : List.of(new Effect("quality.effect." + gap.name(), List.of(arguments)));
    }

    private static long count(Gap gap, Map<Gap, Long> gaps) {
        return gaps.getOrDefault(gap, 0L);
    }

    private static String percent(long part, long whole) {
        return new Percentage(part, whole).toString();
    }
}
