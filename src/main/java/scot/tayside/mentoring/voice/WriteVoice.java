package scot.tayside.mentoring.voice;

import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.ReportingPeriod;

/** Write a quote or case study down, or change what it says. */
public record WriteVoice(
        VoiceKind kind,
        Speaker whose,
        String text,
        String source,
        @Nullable LocalAuthority area,
        @Nullable ReferralId referral,
        ReportingPeriod period) {}
