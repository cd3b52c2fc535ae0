package scot.tayside.mentoring.voice;

import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.ReportingPeriod;

/**
 * A quote or case study as a report may print it.
 *
 * @param source what stands beneath it: a pseudonym, or words such as "Woman mentored in Dundee"
 * @param period the period it tells of
 */
public record Voice(
        VoiceId id,
        String reference,
        VoiceKind kind,
        Speaker whose,
        String text,
        String source,
        @Nullable LocalAuthority area,
        ReportingPeriod period) {}
