package scot.tayside.mentoring.review;

import java.util.Arrays;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** What has to be right about one outcome; each constant names the field that shows what is missing. */
enum ItemRule {
    /** R15 */
    CORE_IS_SCORED("need", (entry, demand) -> demand.core() && !entry.isScored()),
    /** R16: what the referrer asked for is chosen, or declined with a reason. */
    ASKED_FOR_IS_ANSWERED(
            "declinedReason",
            (entry, demand) -> demand.askedFor() && !entry.chosen() && entry.declinedReason() == null),
    ASKED_FOR_HAS_A_NEED(
            "need", (entry, demand) -> demand.askedFor() && !demand.core() && !entry.chosen() && !entry.isAnswered()),
    CHOSEN_HAS_A_BASELINE(
            "need", (entry, demand) -> demand.baseline() && !demand.core() && entry.chosen() && !entry.isScored()),
    CHOSEN_IS_ANSWERED(
            "need", (entry, demand) -> !demand.baseline() && !demand.core() && entry.chosen() && !entry.isAnswered()),
    /** R17: the mentor's score is compulsory; a missing mentee score has a reason. */
    MENTOR_HAS_SCORED(
            "mentor", (entry, demand) -> entry.isScored() && entry.score().mentor() == null),
    MENTEE_HAS_SCORED_OR_A_REASON(
            "mentee",
            (entry, demand) -> entry.isScored() && entry.score().mentee() == null && entry.menteeMissing() == null),
    /** R18 */
    NO_SCORE_WITHOUT_A_NEED("need", (entry, demand) -> !entry.isScored() && entry.hasView());

    /**
     * What this review asks of an outcome.
     *
     * @param baseline at the assessment, where every later change begins
     */
    record Demand(boolean baseline, boolean core, boolean askedFor) {}

    private final String field;
    private final BiPredicate<Entry, Demand> broken;

    ItemRule(String field, BiPredicate<Entry, Demand> broken) {
        this.field = field;
        this.broken = broken;
    }

    static Stream<ItemRule> brokenBy(Entry entry, Demand demand) {
        return Arrays.stream(values()).filter(rule -> rule.broken.test(entry, demand));
    }

    String field() {
        return field;
    }

    String code() {
        return "review.item." + name();
    }
}
