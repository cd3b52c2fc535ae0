package scot.tayside.mentoring.voice;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What decides whether a quote or case study may be printed: its consent and its check. */
record Standing(
        @Nullable LocalDate consentOn,
        @Nullable LocalDate consentUntil,
        Set<Audience> editions,
        Set<Channel> channels,
        @Nullable LocalDate withdrawnOn,
        @Nullable CheckResult check) {

    Standing {
        editions = Set.copyOf(editions);
        channels = Set.copyOf(channels);
    }
}
