package scot.tayside.mentoring.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scot.tayside.mentoring.review.ItemRule.Demand;

class ItemRuleTests {

    @ParameterizedTest(name = "{0}") // R15
    @CsvSource({
        "scored by both,                , 3,    4, ''",
        "left untouched,                ,  ,     , CORE_IS_SCORED",
        "no need said,           NO_NEED,  ,     , CORE_IS_SCORED",
        "not applicable, NOT_APPLICABLE,   ,     , CORE_IS_SCORED",
        "mentor forgotten,              , 3,     , MENTOR_HAS_SCORED"
    })
    void coreOutcomesAreScoredForEverybody(
            String situation, ItemState need, Integer mentee, Integer mentor, String broken) {
        Demand everywhere = new Demand(true, true, false);
        Demand atAReview = new Demand(false, true, false);

        assertThat(broken(entry(need, false, null, mentee, mentor, null), everywhere))
                .isEqualTo(broken);
        assertThat(broken(entry(need, false, null, mentee, mentor, null), atAReview))
                .isEqualTo(broken);
    }

    @ParameterizedTest(name = "{0}") // R16
    @CsvSource({
        "chosen and scored,        true,         ,        , 3, 4, ''",
        "chosen without scores,    true,         ,        ,  ,  , CHOSEN_HAS_A_BASELINE",
        "chosen without a need,    true,         , NO_NEED,  ,  , CHOSEN_HAS_A_BASELINE",
        "left untouched,          false,         ,        ,  ,  , ASKED_FOR_IS_ANSWERED ASKED_FOR_HAS_A_NEED",
        "scored but not answered, false,         ,        , 3, 4, ASKED_FOR_IS_ANSWERED",
        "declined with a reason,  false, not now ,        , 3, 4, ''",
        "declined without need,   false, not now , NO_NEED,  ,  , ''",
        "declined but unscored,   false, not now ,        ,  ,  , ASKED_FOR_HAS_A_NEED"
    })
    void whatTheReferrerAskedForIsChosenOrDeclined(
            String situation,
            boolean chosen,
            String reason,
            ItemState need,
            Integer mentee,
            Integer mentor,
            String broken) {
        assertThat(broken(entry(need, chosen, reason, mentee, mentor, null), new Demand(true, false, true)))
                .isEqualTo(broken);
    }

    @ParameterizedTest(name = "{0}") // R17
    @CsvSource({
        "both views,               3, 4,         , ''",
        "mentee declined,           , 4, DECLINED, ''",
        "mentee absent,             , 4,   ABSENT, ''",
        "mentee unable,             , 4,   UNABLE, ''",
        "mentee without a reason,   , 4,         , MENTEE_HAS_SCORED_OR_A_REASON",
        "mentor missing,           3,  ,         , MENTOR_HAS_SCORED",
        "reason only,               ,  ,   ABSENT, MENTOR_HAS_SCORED",
        "six apart is no obstacle, 2, 8,         , ''"
    })
    void theMentorScoresAndTheMenteeOrAReason(
            String situation, Integer mentee, Integer mentor, MissingReason missing, String broken) {
        assertThat(broken(entry(null, false, null, mentee, mentor, missing), new Demand(false, false, false)))
                .isEqualTo(broken);
    }

    @ParameterizedTest(name = "{0} {1} {2}") // R18
    @CsvSource({
        "NOT_APPLICABLE, , , ''",
        "NO_NEED, , , ''",
        "NOT_APPLICABLE, 3, , NO_SCORE_WITHOUT_A_NEED",
        "NO_NEED, , 4, NO_SCORE_WITHOUT_A_NEED",
        "SCORED, 3, 4, ''",
        "SCORED, , , MENTOR_HAS_SCORED MENTEE_HAS_SCORED_OR_A_REASON"
    })
    void noNeedAndNotApplicableAreNoScores(ItemState need, Integer mentee, Integer mentor, String broken) {
        assertThat(broken(entry(need, false, null, mentee, mentor, null), new Demand(false, false, false)))
                .isEqualTo(broken);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "scored again,               , 3, 4, ''",
        "no longer applies, NOT_APPLICABLE, , , ''",
        "left untouched,             ,  ,  , CHOSEN_IS_ANSWERED"
    })
    void whatTheMenteeWorksOnIsAnsweredAtAReview(
            String situation, ItemState need, Integer mentee, Integer mentor, String broken) {
        assertThat(broken(entry(need, true, null, mentee, mentor, null), new Demand(false, false, false)))
                .isEqualTo(broken);
    }

    private static String broken(Entry entry, Demand demand) {
        return ItemRule.brokenBy(entry, demand).map(Enum::name).collect(Collectors.joining(" "));
    }

    private static Entry entry(
            ItemState need, boolean chosen, String reason, Integer mentee, Integer mentor, MissingReason missing) {
        return new Entry(need, chosen, reason, new Score(mentee, mentor), missing);
    }
}
