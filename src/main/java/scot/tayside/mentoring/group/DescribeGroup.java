package scot.tayside.mentoring.group;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is to be known of a group; kind and area are chosen once. */
record DescribeGroup(
        String name,
        @Nullable UUID partner,
        String place,
        @Nullable DayOfWeek weekday,
        LocalTime startsAt,
        LocalTime endsAt,
        LocalDate fromDay,
        @Nullable LocalDate toDay,
        @Nullable String about,
        Set<UUID> facilitators) {

    DescribeGroup {
        facilitators = Set.copyOf(facilitators);
    }
}
