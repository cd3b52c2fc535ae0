package scot.tayside.mentoring.group;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is typed to plan one session or a row of them. */
class PlanSessionsForm {

    @NotNull
    LocalDate day;

    @NotNull
    LocalTime startsAt;

    @NotNull
    LocalTime endsAt;

    @NotBlank
    @Size(max = 300)
    String place;

    @Nullable
    @Size(max = 200)
    String topic;

    @NotNull
    @Min(1)
    @Max(26)
    Integer times;

    @NotNull
    @Min(1)
    @Max(8)
    Integer weeks;

    /** What the group says of itself, from the next day it meets. */
    void begin(GroupRow group, LocalDate today) {
        day = group.weekday() == null ? today : today.with(TemporalAdjusters.nextOrSame(group.weekday()));
        startsAt = group.startsAt();
        endsAt = group.endsAt();
        place = group.place();
        times = 1;
        weeks = 1;
    }

    void check(Errors errors) {
        if (startsAt != null && endsAt != null && !startsAt.isBefore(endsAt)) {
            errors.rejectValue("endsAt", "group.ends-before-it-starts");
        }
    }

    List<Meeting> meetings() {
        return IntStream.range(0, times)
                .mapToObj(number -> new Meeting(day.plusWeeks((long) number * weeks), startsAt, endsAt, place, topic))
                .toList();
    }
}
