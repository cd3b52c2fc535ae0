package scot.tayside.mentoring.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.shared.Audited;

/** What has happened to a case. */
public sealed interface CaseEvent extends Audited {

    CaseId mentee();

    PersonId person();

    @Override
    default String subjectType() {
        return "case";
    }

    @Override
    default String subjectId() {
        return mentee().toString();
    }

    @Override
    default UUID personId() {
        return person().value();
    }

    /** A step that is over with its record. */
    record Moved(
            CaseId mentee,
            PersonId person,
            String action,
            @Nullable String details) implements CaseEvent {}

    /** The clocks of the case have stopped. */
    record Paused(CaseId mentee, PersonId person, LocalDate from, String details) implements CaseEvent {

        @Override
        public String action() {
            return "cases.paused";
        }
    }

    /** The clocks of the case run again. */
    record Resumed(CaseId mentee, PersonId person, LocalDate on, String details) implements CaseEvent {

        @Override
        public String action() {
            return "cases.resumed";
        }
    }

    /** Support has ended. */
    record Closed(CaseId mentee, PersonId person, LocalDate on, String details) implements CaseEvent {

        @Override
        public String action() {
            return "cases.closed";
        }
    }

    /** A closing was taken back. */
    record Reopened(CaseId mentee, PersonId person, String details) implements CaseEvent {

        @Override
        public String action() {
            return "cases.reopened";
        }
    }
}
