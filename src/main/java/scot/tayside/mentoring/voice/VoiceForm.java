package scot.tayside.mentoring.voice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.shared.LocalAuthority;

/** What is typed to write a quote or case study down, or to change it. */
class VoiceForm {

    @Nullable
    Long version;

    @NotNull
    VoiceKind kind;

    @NotNull
    Speaker whose;

    @NotBlank
    @Size(max = 6000)
    String text;

    @NotBlank
    @Size(max = 100)
    String source;

    @NotBlank
    String period;

    @Nullable
    LocalAuthority area;

    @Nullable
    @Size(max = 20)
    String referral;

    static VoiceForm of(Voice voice, @Nullable Long version, @Nullable String referral) {
        VoiceForm form = new VoiceForm();
        form.version = version;
        form.kind = voice.kind();
        form.whose = voice.whose();
        form.text = voice.text();
        form.source = voice.source();
        form.period = Periods.code(voice.period());
        form.area = voice.area();
        form.referral = referral;
        return form;
    }

    void check(@Nullable ReferralId found, Viewer viewer, Errors errors) {
        if (referral != null && found == null) {
            errors.rejectValue("referral", "voice.no-such-referral");
        }
        if (area != null && !viewer.worksIn(area)) {
            errors.rejectValue("area", "voice.not-your-area");
        }
        if (period != null && Periods.of(period).isEmpty()) {
            errors.rejectValue("period", "voice.no-such-period");
        }
    }

    WriteVoice toCommand(@Nullable ReferralId found) {
        return new WriteVoice(
                kind, whose, text, source, area, found, Periods.of(period).orElseThrow());
    }
}
