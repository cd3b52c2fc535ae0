package scot.tayside.mentoring.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTests {

    @ParameterizedTest(name = "{0}") // R17: one view never stands in for the other
    @CsvSource(textBlock = """
            #                                       earlier          later            views  half   class
            # situation                           | mentee mentor  | mentee mentor  |      | points |
            both up                               , 3, 4,           5, 5,             2,     3,     IMPROVED
            both down                             , 5, 5,           3, 4,             2,    -3,     DETERIORATED
            both the same                         , 4, 6,           4, 6,             2,     0,     MAINTAINED
            they cancel each other                , 4, 6,           6, 4,             2,     0,     MAINTAINED
            a half up is up                       , 4, 6,           4, 7,             2,     1,     IMPROVED
            a half down is down                   , 4, 6,           3, 6,             2,    -1,     DETERIORATED
            mentor alone counts double            , , 4,            , 5,              1,     2,     IMPROVED
            mentee alone counts double            , 7, ,            5, ,              1,    -4,     DETERIORATED
            mentee missing at first               , , 4,            9, 4,             1,     0,     MAINTAINED
            mentee missing at last                , 9, 4,           , 5,              1,     2,     IMPROVED
            mean of two against one score         , 2, 8,           , 6,              1,    -4,     DETERIORATED
            sum of two against one score          , 2, 3,           , 4,              1,     2,     IMPROVED
            different views at the two times      , 2, ,            , 9,              0,     0,
            nothing at first                      , , ,             5, 6,             0,     0,
            nothing at last                       , 5, 6,           , ,               0,     0,
            """)
    void classifiesAChange(
            String situation,
            Integer menteeThen,
            Integer mentorThen,
            Integer menteeNow,
            Integer mentorNow,
            int perceptions,
            int halfPoints,
            Direction direction) {
        Change change = Change.between(new Score(menteeThen, mentorThen), new Score(menteeNow, mentorNow));

        assertThat(change).isEqualTo(new Change(perceptions, halfPoints));
        assertThat(change.comparable()).isEqualTo(direction != null);
        assertThat(change.direction().orElse(null)).isEqualTo(direction);
    }

    @Test
    void refusesAScoreOffTheScale() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Score(0, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Score(5, 11));
    }

    @ParameterizedTest // R17
    @CsvSource({"5, 7, false", "5, 8, true", "8, 5, true", ", 8, false", "5, , false"})
    void noticesViewsThatAreWideApart(Integer mentee, Integer mentor, boolean wide) {
        assertThat(new Score(mentee, mentor).isWideApart()).isEqualTo(wide);
    }
}
