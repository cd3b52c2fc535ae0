package scot.tayside.mentoring.review;

import java.time.LocalDate;
import java.util.UUID;
import scot.tayside.mentoring.cases.CaseId;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.shared.Audited;

/** What has happened to an assessment or review. */
public sealed interface ReviewEvent extends Audited {

    ReviewId review();

    PersonId person();

    @Override
    default String subjectType() {
        return "review";
    }

    @Override
    default String subjectId() {
        return review().toString();
    }

    @Override
    default UUID personId() {
        return person().value();
    }

    /** Its scores are there to be counted. */
    record Completed(ReviewId review, CaseId mentee, PersonId person, ReviewKind kind, LocalDate heldOn)
            implements ReviewEvent {

        @Override
        public String action() {
            return "review.completed";
        }

        @Override
        public String details() {
            return "%s held on %s".formatted(kind.title(), heldOn);
        }
    }

    /** Somebody opened it to read. */
    record Opened(ReviewId review, PersonId person) implements ReviewEvent {

        @Override
        public String action() {
            return "review.read";
        }
    }
}
