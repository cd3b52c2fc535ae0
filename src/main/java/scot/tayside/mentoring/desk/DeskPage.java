package scot.tayside.mentoring.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the first page shows: numbers, work in order of urgency, and places by service. */
record DeskPage(List<Number> numbers, List<WorkItem> work, long workInAll, List<Place> places) {

    /** Places of a service: how many are taken, of how many, and who waits. */
    record Place(String title, long taken, @Nullable Long places, long waiting) {}
}
