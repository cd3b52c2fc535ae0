package scot.tayside.mentoring.review;

import java.time.LocalDate;
import java.util.UUID;
import scot.tayside.mentoring.shared.LocalAuthority;

/** One assessment or review that is to be held. */
record ExpectedRow(
        UUID caseId,
        String personName,
        String reference,
        String service,
        LocalAuthority area,
        ReviewKind kind,
        LocalDate dueOn,
        LocalDate openedOn,
        Expectation state) {}
