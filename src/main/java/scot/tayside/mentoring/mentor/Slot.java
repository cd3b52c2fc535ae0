package scot.tayside.mentoring.mentor;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A part of the week in which a mentor usually has time. */
public enum Slot {
    MONDAY_MORNING,
    MONDAY_AFTERNOON,
    MONDAY_EVENING,
    TUESDAY_MORNING,
    TUESDAY_AFTERNOON,
    TUESDAY_EVENING,
    WEDNESDAY_MORNING,
    WEDNESDAY_AFTERNOON,
    WEDNESDAY_EVENING,
    THURSDAY_MORNING,
    THURSDAY_AFTERNOON,
    THURSDAY_EVENING,
    FRIDAY_MORNING,
    FRIDAY_AFTERNOON,
    FRIDAY_EVENING,
    SATURDAY_MORNING,
    SATURDAY_AFTERNOON,
    SATURDAY_EVENING,
    SUNDAY_MORNING,
    SUNDAY_AFTERNOON,
    SUNDAY_EVENING;

    /** A day with its parts, as a row of the form. */
    public record Day(String title, List<Slot> slots) {}

    public DayOfWeek day() {
        return DayOfWeek.valueOf(name().substring(0, name().indexOf('_')));
    }

    /** Such as “morning”. */
    public String part() {
        return name().substring(name().indexOf('_') + 1).toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title(day()) + " " + part();
    }

    public static List<Day> week() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Day(
                        title(day),
                        Arrays.stream(values())
                                .filter(slot -> slot.day() == day)
                                .toList()))
                .toList();
    }

    /** Such as “Monday morning, evening; Friday morning”. */
    public static String words(Collection<Slot> slots) {
        return slots.stream()
                .sorted()
                .collect(groupingBy(Slot::day, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> title(day.getKey()) + " "
                        + day.getValue().stream().map(Slot::part).collect(joining(", ")))
                .collect(joining("; "));
    }

    private static String title(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
