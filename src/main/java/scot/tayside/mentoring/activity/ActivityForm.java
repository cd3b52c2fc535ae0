package scot.tayside.mentoring.activity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import scot.tayside.mentoring.shared.LocalAuthority;

/** What is typed to record an activity; mentees by the references of their files. */
class ActivityForm {

    @Nullable
    Long version;

    @NotNull
    LocalDate heldOn;

    @NotBlank
    @Size(max = 200)
    String title;

    @Nullable
    LocalAuthority area;

    @NotNull
    @Min(0)
    @Max(10_000)
    Integer participants;

    @Nullable
    UUID partnerId;

    @Nullable
    @Size(max = 200)
    String partner;

    @Nullable
    @Size(max = 4000)
    String mentees;

    static ActivityForm of(GroupActivity activity, List<String> references) {
        RecordActivity written = activity.written();
        ActivityForm form = new ActivityForm();
        form.version = activity.version();
        form.heldOn = written.heldOn();
        form.title = written.title();
        form.area = written.area();
        form.participants = written.participants();
        form.partnerId = written.partnerId();
        form.partner = written.partner();
        form.mentees = String.join(" ", references);
        return form;
    }

    List<String> references() {
        return mentees == null
                ? List.of()
                : Arrays.stream(mentees.toUpperCase(Locale.ROOT).split("[\\s,;]+"))
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList();
    }

    void check(Map<String, UUID> known, LocalDate today, Errors errors) {
        if (heldOn != null && heldOn.isAfter(today)) {
            errors.rejectValue("heldOn", "activity.day-to-come");
        }
        List<String> unknown = references().stream()
                .filter(reference -> !known.containsKey(reference))
                .toList();
        if (!unknown.isEmpty()) {
            errors.rejectValue("mentees", "activity.unknown-mentees", new Object[] {String.join(", ", unknown)}, null);
        }
    }

    /** Mentees whom the viewer cannot see stay as they were. */
    RecordActivity toCommand(Map<String, UUID> known, Set<UUID> unseen) {
        Set<UUID> people = new HashSet<>(unseen);
        references().forEach(reference -> people.add(known.get(reference)));
        return new RecordActivity(
                heldOn, title, area, participants, partnerId, partnerId == null ? partner : null, people);
    }
}
