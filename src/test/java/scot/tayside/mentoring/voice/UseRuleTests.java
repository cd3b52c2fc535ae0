package scot.tayside.mentoring.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scot.tayside.mentoring.shared.Unmet;

class UseRuleTests { // R32

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            all is there                | 2026-11-01 | -          | FUNDER PUBLIC | REPORT       | -          | PASSED         | -
            given today                 | 2026-11-24 | -          | PUBLIC        | REPORT       | -          | PASSED         | -
            runs out today              | 2026-11-01 | 2026-11-24 | PUBLIC        | REPORT       | -          | PASSED         | -
            ran out yesterday           | 2026-11-01 | 2026-11-23 | PUBLIC        | REPORT       | -          | PASSED         | expired
            given tomorrow              | 2026-11-25 | -          | PUBLIC        | REPORT       | -          | PASSED         | consent
            never given                 | -          | -          | -             | -            | -          | PASSED         | consent
            for the other edition       | 2026-11-01 | -          | FUNDER        | REPORT       | -          | PASSED         | edition
            for the press only          | 2026-11-01 | -          | PUBLIC        | PRESS        | -          | PASSED         | channel
            withdrawn                   | 2026-11-01 | -          | PUBLIC        | REPORT       | 2026-11-24 | PASSED         | withdrawn
            not checked                 | 2026-11-01 | -          | PUBLIC        | REPORT       | -          | -              | check
            changes needed              | 2026-11-01 | -          | PUBLIC        | REPORT       | -          | CHANGES_NEEDED | changes
            nothing of it is there      | -          | -          | -             | -            | -          | -              | consent check
            everything against it       | 2026-10-01 | 2026-10-31 | FUNDER        | PRESS        | 2026-10-15 | CHANGES_NEEDED | withdrawn expired edition channel changes
            """)
    void saysWhatStandsAgainstPrintingItInThePublicEdition(
            String what,
            @Nullable LocalDate consentOn,
            @Nullable LocalDate until,
            @Nullable String editions,
            @Nullable String channels,
            @Nullable LocalDate withdrawnOn,
            @Nullable CheckResult check,
            @Nullable String unmet) {
        Standing voice = new Standing(
                consentOn, until, set(Audience.class, editions), set(Channel.class, channels), withdrawnOn, check);

        assertThat(UseRule.unmetBy(voice, Audience.PUBLIC, TODAY))
                .extracting(Unmet::code)
                .containsExactly(words(unmet).map("voice.unmet."::concat).toArray(String[]::new));
    }

    private static <E extends Enum<E>> Set<E> set(Class<E> type, @Nullable String names) {
        return words(names).map(name -> Enum.valueOf(type, name)).collect(Collectors.toSet());
    }

    private static Stream<String> words(@Nullable String text) {
        return text == null ? Stream.empty() : Arrays.stream(text.split(" "));
    }
}
