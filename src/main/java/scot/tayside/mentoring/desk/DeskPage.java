package scot.tayside.mentoring.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.ReportingPeriod;

/** What the first page shows: numbers, work in order of urgency, and what else each role comes for. */
record DeskPage(
        List<Number> numbers,
        List<WorkItem> work,
        long workInAll,
        long unread,
        List<Cover> covers,
        boolean mayCover,
        List<Appointment> appointments,
        List<Mentee> mentees,
        List<Moment> lately,
        List<Place> places,
        List<ReportingPeriod> reports) {

    /** Somebody for whom the viewer covers, or who covers for the viewer, and until when. */
    record Cover(String name, boolean substitute, LocalDate lastDay) {}

    /** Places of a service: how many are taken, of how many, and who waits. */
    record Place(String title, long taken, @Nullable Long places, long waiting) {}

    /** Where a mentor is to be today and in the coming days, and what one press says of it. */
    record Appointment(
            UUID id,
            LocalDate day,
            String fromTime,
            String name,
            String kindTitle,
            String placeTitle,
            boolean today,
            boolean checkedIn,
            boolean checkedOut,
            @Nullable String logUrl) {}

    /** Something that happened to somebody a team has referred. */
    record Moment(LocalDate on, String name, String what, String url) {}

    /** Somebody a mentor works with: when they last met, and when the next assessment or review is due. */
    record Mentee(
            String name,
            String url,
            String logUrl,
            String serviceTitle,
            @Nullable LocalDate metOn,
            @Nullable LocalDate dueOn,
            boolean late) {}
}
