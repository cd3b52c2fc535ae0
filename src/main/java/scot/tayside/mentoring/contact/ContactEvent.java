package scot.tayside.mentoring.contact;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.shared.Audited;

/** What has happened to the log of contacts. */
public sealed interface ContactEvent extends Audited {

    ContactId contact();

    PersonId person();

    @Override
    default String subjectType() {
        return "contact";
    }

    @Override
    default String subjectId() {
        return contact().toString();
    }

    @Override
    default UUID personId() {
        return person().value();
    }

    /** A contact was written down. */
    record Logged(ContactId contact, PersonId person, String details) implements ContactEvent {

        @Override
        public String action() {
            return "contact.logged";
        }
    }

    /** Something written down was put right; the details hold what it said before. */
    record Corrected(
            ContactId contact, PersonId person, @Nullable String details) implements ContactEvent {

        @Override
        public String action() {
            return "contact.corrected";
        }
    }
}
