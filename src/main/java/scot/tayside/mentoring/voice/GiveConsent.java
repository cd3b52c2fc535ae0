package scot.tayside.mentoring.voice;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Record what somebody consented to, and until when. */
record GiveConsent(
        LocalDate on,
        @Nullable LocalDate until,
        Set<Audience> editions,
        Set<Channel> channels,
        @Nullable String note) {

    GiveConsent {
        editions = Set.copyOf(editions);
        channels = Set.copyOf(channels);
    }
}
