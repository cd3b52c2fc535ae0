package scot.tayside.mentoring.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.web.Action;

/** The page of a contact. */
record ContactPage(Written contact, ContactSubject subject, List<Action> actions) {

    /** What was written down, and by whom. */
    record Written(
            ContactId id,
            UUID referralId,
            LocalDate heldOn,
            ContactKind kind,
            Attendance attendance,
            @Nullable Integer minutes,
            @Nullable String note,
            boolean referrerTold,
            @Nullable String mentorName,
            @Nullable UUID loggedBy,
            @Nullable String loggedByName,
            @Nullable UUID entryId) {}
}
