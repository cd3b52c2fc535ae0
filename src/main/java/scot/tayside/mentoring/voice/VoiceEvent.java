package scot.tayside.mentoring.voice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.Audited;

/** What has happened to a quote or case study. */
public sealed interface VoiceEvent extends Audited {

    VoiceId voice();

    @Override
    default String subjectType() {
        return "voice";
    }

    @Override
    default String subjectId() {
        return voice().toString();
    }

    /** It was written down, changed, consented to or checked. */
    record Moved(VoiceId voice, String action, @Nullable String details) implements VoiceEvent {}

    /** It may no longer be used, wherever it stands. */
    record Withdrawn(
            VoiceId voice, String reference, @Nullable UUID personId, String details) implements VoiceEvent {

        @Override
        public String action() {
            return "voice.withdrawn";
        }
    }
}
