package scot.tayside.mentoring.group;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.web.Option;

/** What is typed about a group; its kind and area only when it is opened. */
class GroupForm {

    @Nullable
    Long version;

    @NotBlank
    @Size(max = 200)
    String name;

    @Nullable
    GroupKind kind;

    @Nullable
    LocalAuthority area;

    @NotBlank
    @Size(max = 300)
    String place;

    @Nullable
    DayOfWeek weekday;

    @NotNull
    LocalTime startsAt;

    @NotNull
    LocalTime endsAt;

    @NotNull
    LocalDate fromDay;

    @Nullable
    LocalDate toDay;

    List<UUID> facilitators = new ArrayList<>();

    @Nullable
    UUID partner;

    @Nullable
    @Size(max = 2000)
    String about;

    static GroupForm of(SupportGroup group) {
        DescribeGroup written = group.written();
        GroupForm form = new GroupForm();
        form.version = group.version();
        form.name = written.name();
        form.place = written.place();
        form.weekday = written.weekday();
        form.startsAt = written.startsAt();
        form.endsAt = written.endsAt();
        form.fromDay = written.fromDay();
        form.toDay = written.toDay();
        form.facilitators.addAll(written.facilitators());
        form.partner = written.partner();
        form.about = written.about();
        return form;
    }

    void checkNew(Viewer viewer, Errors errors) {
        if (kind == null) {
            errors.rejectValue("kind", "group.choose-kind");
        }
        if (area == null || !viewer.worksIn(area)) {
            errors.rejectValue("area", "group.choose-area");
        }
        check(errors);
    }

    void check(Errors errors) {
        if (startsAt != null && endsAt != null && !startsAt.isBefore(endsAt)) {
            errors.rejectValue("endsAt", "group.ends-before-it-starts");
        }
        if (fromDay != null && toDay != null && toDay.isBefore(fromDay)) {
            errors.rejectValue("toDay", "group.over-before-it-begins");
        }
    }

    DescribeGroup toCommand(List<Option> leaders) {
        Set<String> offered = leaders.stream().map(Option::value).collect(Collectors.toSet());
        Set<UUID> leading = facilitators.stream()
                .filter(leader -> offered.contains(leader.toString()))
                .collect(Collectors.toSet());
        return new DescribeGroup(name, partner, place, weekday, startsAt, endsAt, fromDay, toDay, about, leading);
    }
}
