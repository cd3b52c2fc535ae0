package scot.tayside.mentoring.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The conversation with which mentor and mentee part: when it was, or why there was none. */
@Embeddable
public record Farewell(
        @Column(name = "ending_held_on") @Nullable LocalDate heldOn,

        @Column(name = "no_ending_reason") @Nullable String whyNone) {

    public Farewell {
        if ((heldOn == null) == (whyNone == null)) {
            throw new IllegalArgumentException("a conversation was held, or there is a reason why not");
        }
    }
}
