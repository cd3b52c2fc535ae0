package scot.tayside.mentoring.mentor;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.shared.Audited;

/** What has happened to a mentor. */
public sealed interface MentorEvent extends Audited {

    MentorId mentor();

    @Override
    default String subjectType() {
        return "mentor";
    }

    @Override
    default String subjectId() {
        return mentor().toString();
    }

    /** A step or change that is over with its record. */
    record Changed(MentorId mentor, String action, @Nullable String details) implements MentorEvent {}

    /** The mentor may no longer meet anybody: suspended, left, or no longer a valid member of the PVG scheme. */
    record ClearanceLost(MentorId mentor, LocalDate on, String details) implements MentorEvent {

        @Override
        public String action() {
            return "mentor.clearance-lost";
        }
    }

    /** The mentor is with the service no longer: nothing of theirs goes on. */
    record Left(MentorId mentor, LocalDate on, String details) implements MentorEvent {

        @Override
        public String action() {
            return "mentor.left";
        }
    }

    /** The mentor and a person must never be matched, whatever stands between them now (R22). */
    record SetApart(MentorId mentor, PersonId person, LocalDate on) implements MentorEvent {

        @Override
        public String action() {
            return "mentor.set-apart";
        }

        @Override
        public UUID personId() {
            return person.value();
        }
    }

    /** What kept the mentor and a person apart was a mistake, or is over. */
    record Allowed(MentorId mentor, PersonId person) implements MentorEvent {

        @Override
        public String action() {
            return "mentor.allowed";
        }

        @Override
        public UUID personId() {
            return person.value();
        }
    }
}
