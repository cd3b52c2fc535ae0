package scot.tayside.mentoring.allocation;

import java.util.Arrays;
import java.util.List;
import scot.tayside.mentoring.mentor.MentorType;
import scot.tayside.mentoring.shared.LocalAuthority;

/** The free places of the mentors of one area, by type of mentor. */
record MentorRoom(LocalAuthority area, List<Integer> free) {

    static List<MentorRoom> of(List<CapacityQueries.Room> rooms) {
        return Arrays.stream(LocalAuthority.values())
                .map(area -> new MentorRoom(
                        area,
                        Arrays.stream(MentorType.values())
                                .map(type -> free(rooms, area, type))
                                .toList()))
                .toList();
    }

    private static int free(List<CapacityQueries.Room> rooms, LocalAuthority area, MentorType type) {
        return rooms.stream()
                .filter(room -> room.area() == area && room.type() == type)
                .mapToInt(CapacityQueries.Room::free)
                .sum();
    }

    public int all() {
        return free.stream().mapToInt(Integer::intValue).sum();
    }
}
