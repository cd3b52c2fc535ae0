package scot.tayside.mentoring.group;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;

/** A group in the list and on its page; whether the viewer runs it, or only leads it. */
record GroupRow(
        GroupId id,
        String name,
        GroupKind kind,
        LocalAuthority area,
        @Nullable UUID partnerId,
        @Nullable String partner,
        String place,
        @Nullable DayOfWeek weekday,
        LocalTime startsAt,
        LocalTime endsAt,
        LocalDate fromDay,
        @Nullable LocalDate toDay,
        @Nullable String about,
        @Nullable String facilitators,
        boolean runs,
        boolean ended,
        long members,
        @Nullable LocalDate nextOn,
        @Nullable LocalDate lastOn) {

    public String when() {
        String day = weekday == null ? "" : weekday.getDisplayName(TextStyle.FULL, Locale.UK) + "s, ";
        return day + startsAt + "–" + endsAt;
    }
}
