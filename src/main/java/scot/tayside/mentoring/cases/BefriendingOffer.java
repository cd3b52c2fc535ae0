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

    BefriendingOffer(LocalDate offeredOn) {
        this.id = UUID.randomUUID();
        this.offeredOn = offeredOn;
    }

    boolean pending() {
        return answer == null;
    }

    LocalDate offeredOn() {
        return offeredOn;
    }

    void answer(OfferAnswer said, LocalDate on) {
        answer = said;
        answeredOn = on;
    }
}
