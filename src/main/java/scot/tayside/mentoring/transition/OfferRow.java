package scot.tayside.mentoring.transition;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An offer as pages show it. */
record OfferRow(
        OfferId id,
        UUID caseId,
        OfferKind kind,
        LocalDate offeredOn,
        @Nullable String what,
        Standing standing,
        @Nullable OfferAnswer answer,
        @Nullable LocalDate answeredOn,
        @Nullable DeclineReason declineReason,
        @Nullable String remark,
        @Nullable LocalDate resultOn,
        @Nullable String resultWord,
        long version) {

    public boolean isPending() {
        return standing == Standing.PENDING;
    }

    public boolean isAccepted() {
        return answer == OfferAnswer.ACCEPTED;
    }

    /** Somebody of CATH is looked for. */
    public boolean waitsForBefriender() {
        return standing == Standing.WAITING && kind == OfferKind.BEFRIENDING;
    }

    public boolean waitsForPlace() {
        return standing == Standing.WAITING && kind == OfferKind.PLACEMENT;
    }

    public boolean waitsForPeer() {
        return standing == Standing.WAITING && kind == OfferKind.PEER_MENTORING;
    }
}
