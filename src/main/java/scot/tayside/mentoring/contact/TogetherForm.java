package scot.tayside.mentoring.contact;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.web.Attempt;

/** What is typed to log one entry for several mentees, or to correct it for all of them. */
class TogetherForm {

    @NotNull
    ContactKind kind;

    @NotNull
    LocalDate heldOn;

    List<Member> people = new ArrayList<>();

    @Nullable
    @Min(0)
    @Max(1440)
    Integer minutes;

    @Nullable
    @Size(max = 4000)
    String note;

    @Nullable
    Boolean referrerTold;

    /** One mentee and, once they are logged, their contact; without an attendance they are left out. */
    static class Member {

        @Nullable
        UUID referral;

        @Nullable
        UUID contact;

        @Nullable
        Long version;

        @Nullable
        Attendance attendance;

        boolean told;

        @Nullable
        ContactId contact() {
            return contact == null ? null : new ContactId(contact);
        }
    }

    static TogetherForm of(List<Contact> contacts) {
        LogContact written = contacts.get(0).written();
        TogetherForm form = new TogetherForm();
        form.kind = written.kind();
        form.heldOn = written.heldOn();
        form.minutes = written.minutes();
        form.note = written.note();
        form.referrerTold = contacts.stream().anyMatch(Contact::referrerTold);
        contacts.forEach(contact -> form.people.add(member(contact)));
        return form;
    }

    private static Member member(Contact contact) {
        Member member = new Member();
        member.referral = contact.referral().value();
        member.contact = contact.id().value();
        member.version = contact.version();
        member.attendance = contact.written().attendance();
        member.told = contact.referrerTold();
        return member;
    }

    void offer(List<MenteeRow> mentees) {
        people = new ArrayList<>();
        mentees.forEach(mentee -> {
            Member member = new Member();
            member.referral = mentee.referralId();
            people.add(member);
        });
    }

    /** Nobody gets in who was not offered. */
    void requireOnly(List<MenteeRow> mentees) {
        List<UUID> offered = mentees.stream().map(MenteeRow::referralId).toList();
        if (!people.stream().allMatch(member -> offered.contains(member.referral))) {
            throw new NoSuchElementException("somebody who was not offered");
        }
    }

    void check(Contacts contacts, Errors errors) {
        boolean nobody = true;
        boolean missed = false;
        for (int position = 0; position < people.size(); position++) {
            Member member = people.get(position);
            if (member.attendance != null && member.referral != null) {
                nobody = false;
                missed |= member.attendance.isAbsence();
                checkDay(contacts, member.referral, "people[%d].attendance".formatted(position), errors);
            } else if (member.contact != null) {
                errors.rejectValue("people[%d].attendance".formatted(position), "NotNull.contactForm.attendance");
            }
        }
        if (nobody) {
            errors.reject("contact.nobody-ticked");
        }
        if (missed && referrerTold == null) {
            errors.rejectValue("referrerTold", "contact.say-if-told");
        }
        if (kind != null && !kind.isShared()) {
            errors.rejectValue("kind", "NotNull.togetherForm.kind");
        }
    }

    private void checkDay(Contacts contacts, UUID referral, String field, Errors errors) {
        if (heldOn != null) {
            contacts.loggable(new ReferralId(referral))
                    .unmet(heldOn)
                    .ifPresent(unmet -> Attempt.reject(errors, field, unmet));
        }
    }

    Map<ReferralId, LogContact> commands(MentorId mentor) {
        Map<ReferralId, LogContact> commands = new LinkedHashMap<>();
        people.stream()
                .filter(member -> member.attendance != null)
                .forEach(member ->
                        commands.put(new ReferralId(Objects.requireNonNull(member.referral)), command(member, mentor)));
        return commands;
    }

    List<Contacts.Correction> corrections() {
        return people.stream()
                .map(member -> new Contacts.Correction(
                        Objects.requireNonNull(member.contact()), member.version, command(member, null)))
                .toList();
    }

    private LogContact command(Member member, @Nullable MentorId mentor) {
        Attendance attendance = Objects.requireNonNull(member.attendance);
        boolean tells = member.told || attendance.isAbsence() && Boolean.TRUE.equals(referrerTold);
        return new LogContact(heldOn, kind, attendance, minutes, note, tells, mentor);
    }
}
