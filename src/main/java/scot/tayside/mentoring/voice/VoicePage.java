package scot.tayside.mentoring.voice;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.web.Action;
import scot.tayside.mentoring.web.Sentence;

/** The page of a quote or case study; where it comes from is for those only who may see that file. */
record VoicePage(
        Written voice,
        Set<Audience> consentedEditions,
        Set<Channel> consentedChannels,
        List<Use> editions,
        List<VoiceUse> uses,
        List<Action> actions,
        boolean showsFile) {

    /** What was written down, consented to and found. */
    record Written(
            VoiceId id,
            String reference,
            VoiceKind kind,
            Speaker whose,
            String text,
            String source,
            @Nullable LocalAuthority area,
            LocalDate belongsFrom,
            LocalDate belongsTo,
            @Nullable UUID referralId,
            @Nullable String referralReference,
            @Nullable UUID personId,
            @Nullable String personName,
            @Nullable String writtenBy,
            LocalDate writtenOn,
            @Nullable String editedBy,
            @Nullable LocalDate consentOn,
            @Nullable LocalDate consentUntil,
            @Nullable String consentNote,
            @Nullable LocalDate withdrawnOn,
            @Nullable String withdrawnReason,
            @Nullable CheckResult checkResult,
            @Nullable LocalDate checkedOn,
            @Nullable String checkRemark,
            @Nullable String checkedBy,
            VoiceStatus status) {

        public String period() {
            return Periods.title(belongsFrom, belongsTo);
        }
    }

    /** An edition, and everything that stands against printing it there today. */
    record Use(Audience edition, List<Sentence> missing) {

        static List<Use> of(Standing standing, LocalDate day) {
            return List.of(Audience.values()).stream()
                    .map(edition -> new Use(edition, Sentence.of(UseRule.unmetBy(standing, edition, day))))
                    .toList();
        }
    }

    public String url() {
        return "/quotes/" + voice.id();
    }

    public String consentedEditionTitles() {
        return consentedEditions.stream().sorted().map(Audience::title).collect(Collectors.joining(", "));
    }

    public String consentedChannelTitles() {
        return consentedChannels.stream().sorted().map(Channel::title).collect(Collectors.joining(", "));
    }
}
