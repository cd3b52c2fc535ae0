package scot.tayside.mentoring.voice;

import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;

/** Which quotes and case studies somebody wants to see. */
class VoiceFilter {

    @Nullable
    String text;

    @Nullable
    VoiceStatus status;

    @Nullable
    VoiceKind kind;

    @Nullable
    Speaker whose;

    @Nullable
    LocalAuthority area;

    @Nullable
    Audience edition;
}
