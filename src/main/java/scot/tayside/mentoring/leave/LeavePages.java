package scot.tayside.mentoring.leave;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.mentor.MentorHead;

/** What the pages about leave show. */
final class LeavePages {

    private LeavePages() {}

    record All(MentorHead mentor, List<LeaveRow> leaves, List<MenteeLeft> mentees, LocalDate today, boolean arranges) {

        public List<MenteeLeft> menteesOf(UUID leave) {
            return mentees.stream().filter(each -> each.leaveId().equals(leave)).toList();
        }
    }

    record One(MentorHead mentor, @Nullable UUID leave) {

        public String url() {
            return "/leave/" + mentor.id() + (leave == null ? "/new" : "/" + leave + "/edit");
        }
    }

    record Covering(MentorHead mentor, LeaveRow leave, MenteeLeft mentee) {}
}
