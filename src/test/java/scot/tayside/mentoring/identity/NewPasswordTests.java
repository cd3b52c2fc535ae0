package scot.tayside.mentoring.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewPasswordTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '"', textBlock = """
                    ""                              | identity.password-short
                    fourteen chars                  | identity.password-short
                    fifteen letters                 | -
                    correct horse battery staple    | -
                    aaaaaaaaaaaaaaaaaaaa            | identity.password-repeats
                    ababcabcabcabcabcabc            | identity.password-repeats
                    my password is none             | identity.password-obvious
                    Mentoring in winter             | identity.password-obvious
                    the river of DUNDEE             | identity.password-obvious
                    nobody but Morag here           | identity.password-obvious
                    postbox of mcleish ltd          | identity.password-obvious
                    """)
    void isLongFirstAndThenNotWhatAnybodyWouldTry(String typed, String code) {
        assertThat(NewPassword.of(typed)
                        .weakness("mcleish@tca.example", "Morag Ann Leish")
                        .orElse(null))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"128, true", "129, false"})
    void hasAnEnd(int length, boolean accepted) {
        String typed = "abcdefghij".repeat(13).substring(0, length);

        assertThat(NewPassword.of(typed)
                        .weakness("somebody@tca.example", "Some Body")
                        .isEmpty())
                .isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource("correct horse battery staple")
    void isNeverPrinted(String typed) {
        assertThat(NewPassword.of(typed)).hasToString("[hidden]");
    }
}
