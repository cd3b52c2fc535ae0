package scot.tayside.mentoring.departure;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;

/** Somebody who left, in a list. */
record DepartureRow(
        UUID caseId,
        String reference,
        String personName,
        LocalAuthority area,
        LocalDate closedOn,
        String asked,
        FollowUpState followUp,
        @Nullable LocalDate dueOn,
        boolean late) {

    /** What the list says of the questions on leaving. */
    public String askedWords() {
        return asked.equals("NOT_ASKED") ? "Not asked" : Asked.valueOf(asked).title();
    }
}
