package scot.tayside.mentoring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTests {

    private final Typed<String> text = new Typed<>(Typed::text, words -> words);
    private final Typed<LocalDate> day = new Typed<>(Typed::day, Typed::day);
    private final Typed<LocalTime> time = new Typed<>(Typed::time, LocalTime::toString);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "27/3/2014",
                "27/03/2014",
                "2014-03-27",
                "27.3.2014",
                "27-3-2014",
                "27 3 2014",
                "27 March 2014",
                "27 mar 2014",
                "  27   March 2014 "
            })
    void readsADayAsPeopleWriteIt(String typed) {
        day.setAsText(typed);

        assertThat(day.getValue()).isEqualTo(LocalDate.of(2014, 3, 27));
        assertThat(day.getAsText()).isEqualTo("27/3/2014");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/2/2014",
                "29/2/2014",
                "27/3/14",
                "3/27/2014",
                "0027-03-2014",
                "2014-3-27x",
                "soon",
                "27/3/9999",
                "27/3",
                "+2014-03-27"
            })
    void refusesWhatIsNoDay(String typed) {
        assertThatIllegalArgumentException().isThrownBy(() -> day.setAsText(typed));
    }

    @Test
    void readsATime() {
        time.setAsText("9.05");

        assertThat(time.getAsText()).isEqualTo("09:05");
        assertThatIllegalArgumentException().isThrownBy(() -> time.setAsText("25:00"));
    }

    @Test
    void trimsTextAndTakesEmptyTextForNone() {
        text.setAsText("  Ann \r\n Invented ");

        assertThat(text.getValue()).isEqualTo("Ann \n Invented");

        text.setAsText(" \t ");

        assertThat(text.getValue()).isNull();
        assertThat(text.getAsText()).isEmpty();
    }

    @Test
    void bringsAccentsIntoOneForm() {
        text.setAsText("Zoe\u0308");

        assertThat(text.getValue()).isEqualTo("Zo\u00eb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007", "a\u000bb", "a\uffff"})
    void refusesControlCharacters(String typed) {
        assertThatIllegalArgumentException().isThrownBy(() -> text.setAsText(typed));
    }
}
