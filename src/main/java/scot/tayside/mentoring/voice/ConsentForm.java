package scot.tayside.mentoring.voice;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is typed to record what somebody consented to. */
class ConsentForm {

    @NotNull
    LocalDate on;

    @NotEmpty
    Set<Audience> editions;

    @NotEmpty
    Set<Channel> channels;

    @Nullable
    LocalDate until;

    @Nullable
    @Size(max = 500)
    String note;

    static ConsentForm of(Standing standing, @Nullable String note, LocalDate today) {
        ConsentForm form = new ConsentForm();
        form.on = standing.consentOn() == null ? today : standing.consentOn();
        form.until = standing.consentUntil();
        form.editions = standing.editions();
        form.channels = standing.consentOn() == null ? Set.of(Channel.REPORT) : standing.channels();
        form.note = note;
        return form;
    }

    void check(LocalDate today, Errors errors) {
        if (on != null && on.isAfter(today)) {
            errors.rejectValue("on", "voice.day-to-come");
        }
        if (on != null && until != null && until.isBefore(on)) {
            errors.rejectValue("until", "voice.until-before-consent");
        }
    }

    GiveConsent toCommand() {
        return new GiveConsent(on, until, editions, channels, note);
    }
}
