package scot.tayside.mentoring.award;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.web.Option;

/** What is typed of an award; mentees by the references of their files. */
class AwardForm {

    @Nullable
    Long version;

    @NotNull
    LocalDate awardedOn;

    @NotBlank
    @Size(max = 200)
    String title;

    @Nullable
    @Size(max = 4000)
    String mentees;

    List<UUID> mentors = new ArrayList<>();

    @Nullable
    LocalAuthority area;

    @Nullable
    UUID partnerId;

    @Nullable
    @Size(max = 200)
    String givenBy;

    @Nullable
    @Size(max = 2000)
    String note;

    static AwardForm of(Award award, List<String> references) {
        GiveAward written = award.written();
        AwardForm form = new AwardForm();
        form.version = award.version();
        form.awardedOn = written.awardedOn();
        form.title = written.title();
        form.mentees = String.join(" ", references);
        form.mentors.addAll(written.mentors());
        form.area = written.area();
        form.partnerId = written.partnerId();
        form.givenBy = written.givenBy();
        form.note = written.note();
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
        if (awardedOn != null && awardedOn.isAfter(today)) {
            errors.rejectValue("awardedOn", "award.day-to-come");
        }
        List<String> unknown = references().stream()
                .filter(reference -> !known.containsKey(reference))
                .toList();
        if (!unknown.isEmpty()) {
            errors.rejectValue("mentees", "award.unknown-mentees", new Object[] {String.join(", ", unknown)}, null);
        }
    }

    /** Mentees and mentors whom the viewer cannot see stay as they were. */
    GiveAward toCommand(Map<String, UUID> known, Set<UUID> unseen, List<Option> offered, Set<UUID> mentorsBefore) {
        Set<UUID> people = new HashSet<>(unseen);
        references().forEach(reference -> people.add(known.get(reference)));
        Set<UUID> shown =
                offered.stream().map(each -> UUID.fromString(each.value())).collect(Collectors.toSet());
        Set<UUID> given = new HashSet<>(mentorsBefore);
        given.removeAll(shown);
        mentors.stream().filter(shown::contains).forEach(given::add);
        return new GiveAward(
                awardedOn, title, area, partnerId, partnerId == null ? givenBy : null, note, people, given);
    }
}
