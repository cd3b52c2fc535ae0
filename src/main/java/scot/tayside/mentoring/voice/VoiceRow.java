package scot.tayside.mentoring.voice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;

/** A quote or case study in a list. */
record VoiceRow(
        VoiceId id,
        String reference,
        VoiceKind kind,
        Speaker whose,
        String text,
        String source,
        @Nullable LocalAuthority area,
        LocalDate belongsFrom,
        LocalDate belongsTo,
        VoiceStatus status) {

    private static final int SHOWN = 140;

    public String opening() {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN).replaceFirst("\\s\\S*$", "") + " …";
    }

    public String period() {
        return Periods.title(belongsFrom, belongsTo);
    }
}
