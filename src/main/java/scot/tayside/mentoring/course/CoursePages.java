package scot.tayside.mentoring.course;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.mentor.MentorHead;
import scot.tayside.mentoring.mentor.MentorType;
import scot.tayside.mentoring.web.Option;

/** What the pages about courses show. */
final class CoursePages {

    private CoursePages() {}

    record CourseRow(
            UUID id,
            String title,
            @Nullable Integer validMonths,
            @Nullable String types,
            long version) {

        public String mandatoryFor() {
            return types == null
                    ? ""
                    : Arrays.stream(types.split(";"))
                            .map(type -> MentorType.valueOf(type).title())
                            .collect(Collectors.joining(", "));
        }
    }

    record RunRow(
            UUID id,
            UUID courseId,
            String title,
            LocalDate heldOn,
            LocalDate lastDay,
            String trainer,
            String venue,
            int places,
            int taken,
            boolean registered) {

        public int free() {
            return Math.max(0, places - taken);
        }
    }

    record PlaceRow(
            UUID mentorId,
            String name,
            String reference,
            @Nullable Boolean attended) {}

    /** A mandatory course of a mentor's type: when they last attended, and until when that counts. */
    record Need(
            String title,
            @Nullable LocalDate attendedOn,
            @Nullable LocalDate validUntil) {

        public boolean lacks(LocalDate day) {
            return attendedOn == null || (validUntil != null && validUntil.isBefore(day));
        }
    }

    record Booked(
            UUID runId,
            String title,
            LocalDate heldOn,
            @Nullable Boolean attended) {}

    record All(List<CourseRow> courses, List<RunRow> toCome, List<RunRow> toRegister) {}

    record Writing(@Nullable UUID course, List<Option> types) {

        public String url() {
            return course == null ? "/courses/new" : "/courses/" + course + "/edit";
        }
    }

    record Planning(CourseRow course) {}

    record One(RunRow run, List<PlaceRow> places, List<Option> mentors, boolean held) {}

    record OfMentor(MentorHead mentor, List<Need> needs, List<Booked> booked, LocalDate today) {}
}
