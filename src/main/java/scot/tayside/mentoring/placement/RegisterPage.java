package scot.tayside.mentoring.placement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.contact.Attendance;
import scot.tayside.mentoring.web.Option;

/** The register of one place and week: the days people are there, and everybody placed on each. */
record RegisterPage(
        PlaceId placeId,
        String placeName,
        LocalDate monday,
        @Nullable LocalDate previousMonday,
        List<Day> days,
        @Nullable LocalDate nextMonday) {

    private static final int DAYS = 7;

    /** One day of the week. */
    record Day(LocalDate day, List<Cell> cells) {}

    /** One person on that day. */
    record Cell(
            String key,
            UUID stayId,
            String personName,
            @Nullable Attendance attendance) {}

    static RegisterPage of(
            Place place,
            LocalDate monday,
            LocalDate today,
            List<PlacementQueries.StayRow> stays,
            List<PlacementQueries.SessionRow> sessions) {
        Set<DayOfWeek> usual = place.described().days();
        List<Day> days = IntStream.range(0, DAYS)
                .mapToObj(monday::plusDays)
                .filter(day -> !day.isAfter(today))
                .filter(day -> usual.contains(day.getDayOfWeek())
                        || sessions.stream().anyMatch(session -> session.day().equals(day)))
                .map(day -> new Day(day, cells(day, stays, sessions)))
                .filter(day -> !day.cells().isEmpty())
                .toList();
        LocalDate next = monday.plusDays(DAYS);
        boolean somebodyBefore = stays.stream().anyMatch(stay -> stay.fromDay().isBefore(monday));
        return new RegisterPage(
                place.id(),
                place.described().name(),
                monday,
                somebodyBefore ? monday.minusDays(DAYS) : null,
                days,
                next.isAfter(today) ? null : next);
    }

    private static List<Cell> cells(
            LocalDate day, List<PlacementQueries.StayRow> stays, List<PlacementQueries.SessionRow> sessions) {
        return stays.stream()
                .filter(stay -> stay.covers(day))
                .map(stay -> new Cell(
                        RegisterForm.key(stay.id(), day),
                        stay.id(),
                        stay.personName(),
                        known(stay.id(), day, sessions)))
                .toList();
    }

    private static @Nullable Attendance known(UUID stay, LocalDate day, List<PlacementQueries.SessionRow> sessions) {
        return sessions.stream()
                .filter(session ->
                        session.stayId().equals(stay) && session.day().equals(day))
                .map(PlacementQueries.SessionRow::attendance)
                .findFirst()
                .orElse(null);
    }

    public LocalDate sunday() {
        return monday.plusDays(DAYS - 1);
    }

    public List<Option> attendances() {
        return Stream.of(Attendance.values())
                .filter(attendance -> attendance != Attendance.NO_ANSWER)
                .map(attendance -> new Option(attendance.name(), attendance.title()))
                .toList();
    }
}
