package scot.tayside.mentoring.voice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scot.tayside.mentoring.voice.Traces.Piece;

class PatternsTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            I came on 3 May 2014.                    | DATE   | 3 May 2014
            It was the 21st of June then             | DATE   | 21st of June
            On 03/05/14 it began                     | DATE   | 03/05/14
            Nothing since 2009.                      | DATE   | 2009
            I moved in May                           | DATE   | in May
            We met last Tuesday.                     | DAY    | last Tuesday
            It was my birthday                       | DAY    | birthday
            She is 34 now                            | AGE    | is 34
            a twenty-two year old man                | AGE    | twenty-two year old
            I have two wee boys                      | FAMILY | two wee boys
            my sister came                           | FAMILY | my sister
            We walked in Broughty Ferry              | PLACE  | Broughty Ferry
            The flat in 12 High Street               | PLACE  | 12 High Street
            It was DD1 4AB                           | PLACE  | DD1 4AB
            """)
    void marksWhatIsToldByItsForm(String text, TraceKind kind, String found) {
        assertThat(Traces.of(text, Patterns.in(text).toList()).pieces())
                .contains(new Piece(found, kind))
                .filteredOn(piece -> piece.kind() != null)
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I may go there one day.
            We march on, and I will not give up.
            Somebody goes along, every week.
            I was one of ten.
            """)
    void marksNothingElse(String text) {
        assertThat(Patterns.in(text)).isEmpty();
    }
}
