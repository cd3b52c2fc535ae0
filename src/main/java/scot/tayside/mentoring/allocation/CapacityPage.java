package scot.tayside.mentoring.allocation;

import java.util.Arrays;
import java.util.List;
import scot.tayside.mentoring.mentor.MentorType;
import scot.tayside.mentoring.web.MenuItem;

/** Places now and in the weeks to come, and the room mentors have. */
record CapacityPage(List<MenuItem> parts, List<ServiceCapacity> services, List<MentorRoom> mentors) {

    public List<String> types() {
        return Arrays.stream(MentorType.values()).map(MentorType::title).toList();
    }

    public int mostRoom() {
        return Math.max(1, mentors.stream().mapToInt(MentorRoom::all).max().orElse(0));
    }
}
