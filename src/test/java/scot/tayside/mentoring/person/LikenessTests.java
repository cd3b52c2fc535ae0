package scot.tayside.mentoring.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the same                       | Ada   | Brown    | 1990-03-05 | true
            other case and an accent       | ADÁ   | brown    | 1990-03-05 | true
            names the other way round      | Brown | Ada      | 1990-03-05 | true
            surname as heard               | Ada   | Browne   | 1990-03-05 | true
            married since                  | Ada   | McKenzie | 1990-03-05 | true
            same surname, a twin           | Eve   | Brown    | 1990-03-05 | true
            only the birthday              | Eve   | McKenzie | 1990-03-05 | false
            day and month swapped          | Ada   | Brown    | 1990-05-03 | true
            one digit of the year          | Ada   | Brown    | 1991-03-05 | true
            same name, another birthday    | Ada   | Brown    | 1985-07-19 | false
            names nobody writes in Latin   | 艾達  | 王       | 1990-03-05 | false
            """)
    void tellsWhoMayBeOnePerson(String name, String first, String last, LocalDate born, boolean alike) {
        assertThat(Likeness.between("Ada", "Brown", LocalDate.of(1990, 3, 5), first, last, born))
                .isEqualTo(alike);
    }

    @ParameterizedTest
    @CsvSource({
        "Robert, R163",
        "Rupert, R163",
        "Tymczak, T522",
        "Pfister, P236",
        "Honeyman, H555",
        "Ashcraft, A261",
        "Lee, L000"
    })
    void hearsNames(String name, String sound) {
        assertThat(Likeness.sound(name)).isEqualToIgnoringCase(sound);
    }
}
