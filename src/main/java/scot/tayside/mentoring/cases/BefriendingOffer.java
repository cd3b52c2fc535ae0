package scot.tayside.mentoring.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Befriending offered to a mentee towards the end of an order; the mentee may take time to answer. */
@Entity
class BefriendingOffer {

    @Id
    private UUID id;

    private LocalDate offeredOn;

    @Enumerated(EnumType.STRING)
    private @Nullable OfferAnswer answer;

    private @Nullable LocalDate answeredOn;

    @SuppressWarnings("NullAway.Init")
    protected BefriendingOffer() {}

    BefriendingOffer(OfferBefriending command) {
        this.id = UUID.randomUUID();
        record(command);
    }

    boolean isPending() {
        return answer == null;
    }

    final void record(OfferBefriending command) {
        offeredOn = command.offeredOn();
        answer = command.answer() == OfferAnswer.PENDING ? null : command.answer();
        answeredOn = command.answeredOn();
    }
}
