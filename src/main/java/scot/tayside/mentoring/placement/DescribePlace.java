package scot.tayside.mentoring.placement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.shared.LocalAuthority;

/** What a place is, or should have been. */
record DescribePlace(
        String name,
        String host,
        Organisation organisation,
        LocalAuthority area,
        Set<DayOfWeek> days,
        @Nullable String about,
        @Nullable LocalDate closedOn) {}
