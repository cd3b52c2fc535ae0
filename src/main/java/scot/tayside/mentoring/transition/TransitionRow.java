package scot.tayside.mentoring.transition;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;

/** A mentee whose order ends, in a list, with the offer that matters most. */
record TransitionRow(
        UUID caseId,
        String reference,
        String personName,
        LocalAuthority area,
        @Nullable LocalDate orderEnd,
        Standing standing,
        boolean owed,
        @Nullable OfferKind kind,
        @Nullable LocalDate offeredOn) {}
