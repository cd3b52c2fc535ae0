package scot.tayside.mentoring.contact;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.web.Attempt;

/** What is typed to log a contact. */
class ContactForm {

    @Nullable
    Long version;

    @NotNull
    ContactKind kind;

    @NotNull
    LocalDate heldOn;

    @NotNull
    Attendance attendance;

    @Nullable
    UUID mentor;

    @Nullable
    @Min(0)
    @Max(1440)
    Integer minutes;

    @Nullable
    @Size(max = 4000)
    String note;

    @Nullable
    Boolean referrerTold;

    static ContactForm of(Contact contact) {
        LogContact written = contact.written();
        ContactForm form = new ContactForm();
        form.version = contact.version();
        form.kind = written.kind();
        form.heldOn = written.heldOn();
        form.attendance = written.attendance();
        form.mentor = written.mentor() == null ? null : written.mentor().value();
        form.minutes = written.minutes();
        form.note = written.note();
        form.referrerTold = written.referrerTold();
        return form;
    }

    void check(Contacts.Period period, Errors errors) {
        checkDay(period, errors);
        if (kind == ContactKind.REFERRER_UPDATE
                && attendance != null
                && attendance != Attendance.ATTENDED
                && !attendance.isOnlyTried()) {
            errors.rejectValue("attendance", "contact.update-has-no-attendance");
        }
        if (attendance != null && kind != null && attendance.isOnlyTried() && !kind.isTried()) {
            errors.rejectValue("attendance", "contact.cannot-be-tried");
        }
        if (attendance != null && attendance.isAbsence() && referrerTold == null) {
            errors.rejectValue("referrerTold", "contact.say-if-told");
        }
    }

    private void checkDay(Contacts.Period period, Errors errors) {
        if (heldOn != null) {
            period.unmet(heldOn).ifPresent(unmet -> Attempt.reject(errors, "heldOn", unmet));
        }
    }

    LogContact toCommand() {
        boolean told = kind == ContactKind.REFERRER_UPDATE || Boolean.TRUE.equals(referrerTold);
        return new LogContact(
                heldOn, kind, attendance, minutes, note, told, mentor == null ? null : new MentorId(mentor));
    }
}
