package scot.tayside.mentoring.voice;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Ticked beneath what was written, by whoever wrote it. */
    static GiveConsent byLink(LocalDate on, List<String> editions) {
        Set<Audience> ticked = editions.stream().map(Audience::valueOf).collect(Collectors.toSet());
        return new GiveConsent(on, null, ticked, Set.of(Channel.REPORT), null);
    }
}
