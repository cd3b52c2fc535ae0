package scot.tayside.mentoring.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import scot.tayside.mentoring.shared.LocalAuthority;

/** What is typed of a meeting. */
class MeetingForm {

    @Nullable
    Long version;

    @NotNull
    MeetingKind kind;

    @NotNull
    LocalDate heldOn;

    @NotBlank
    @Size(max = 200)
    String title;

    @Nullable
    LocalAuthority area;

    Map<Attendees, @Valid Count> attendance = new EnumMap<>(Attendees.class);

    List<UUID> partners = new ArrayList<>();

    @NotBlank
    @Size(max = 4000)
    String points;

    @Nullable
    @Size(max = 20_000)
    String minutes;

    /** How many; empty means nobody. */
    static class Count {

        @Nullable
        @Min(0)
        @Max(1000)
        Integer people;
    }

    MeetingForm() {
        for (Attendees attendees : Attendees.values()) {
            attendance.put(attendees, new Count());
        }
    }

    private Count count(Attendees attendees) {
        return Objects.requireNonNull(attendance.get(attendees));
    }

    static MeetingForm of(MinutedMeeting meeting) {
        Minute written = meeting.written();
        MeetingForm form = new MeetingForm();
        form.version = meeting.version();
        form.kind = written.kind();
        form.heldOn = written.heldOn();
        form.title = written.title();
        form.area = written.area();
        written.attendance().forEach((attendees, people) -> form.count(attendees).people = people);
        form.partners.addAll(written.partners());
        form.points = written.points();
        form.minutes = written.minutes();
        return form;
    }

    void check(LocalDate today, Errors errors) {
        if (heldOn != null && heldOn.isAfter(today)) {
            errors.rejectValue("heldOn", "meeting.day-to-come");
        }
        if (!errors.hasFieldErrors("attendance*") && counted().isEmpty()) {
            errors.rejectValue("attendance[MENTORS].people", "meeting.nobody-there");
        }
    }

    private Map<Attendees, Integer> counted() {
        Map<Attendees, Integer> counted = new EnumMap<>(Attendees.class);
        attendance.forEach((attendees, count) -> {
            if (count.people != null && count.people > 0) {
                counted.put(attendees, count.people);
            }
        });
        return counted;
    }

    Minute toCommand(Set<UUID> known) {
        Set<UUID> there = new HashSet<>(partners);
        there.retainAll(known);
        return new Minute(kind, heldOn, title, area, counted(), there, points, minutes);
    }
}
