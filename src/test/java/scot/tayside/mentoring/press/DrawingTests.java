package scot.tayside.mentoring.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the parts of a chart lie. */
class DrawingTests {

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "3, 1, 3", "7, 2, 8", "17, 5, 20", "43, 10, 50", "160, 50, 200", "999, 200, 1000"})
    void countsInStepsThatAreEasyToRead(long greatest, long step, long top) {
        assertThat(Scale.to(greatest)).isEqualTo(new Scale(step, top));
    }

    @Test
    void laysSharesEndToEndSoThatTheyFillTheBar() {
        List<Drawing.Bar> parts = Samples.shares().drawing().groups().get(0).bars();

        assertThat(parts).extracting(Drawing.Bar::start).containsExactly(0, 655, 897);
        assertThat(parts.stream().mapToInt(Drawing.Bar::length).sum()).isEqualTo(1000);
        assertThat(parts).extracting(Drawing.Bar::text).containsExactly("66%", "24%", "10%");
    }

    @Test
    void drawsNoShareOfNothing() {
        Drawing.Group nobody = Samples.shares().drawing().groups().get(2);

        assertThat(nobody.bars()).allMatch(part -> part.length() == 0);
        assertThat(nobody.text()).isEqualTo("–");
    }

    @Test
    void breaksALineWhereNothingIsKnown() {
        List<Drawing.Line> lines = Samples.caseload().drawing().lines();

        assertThat(lines.get(0).stretchesOfPoints()).extracting(List::size).containsExactly(4, 7);
        assertThat(lines.get(1).stretchesOfPoints()).extracting(List::size).containsExactly(6);
        assertThat(lines.get(0).key().dashes()).isNotEqualTo(lines.get(1).key().dashes());
    }

    @Test
    void leavesAGapForABarWithoutValue() {
        Drawing.Bar bar = Samples.months().drawing().groups().get(1).bars().get(1);

        assertThat(bar.length()).isZero();
        assertThat(bar.text()).isEqualTo("–");
    }
}
