package scot.tayside.mentoring.transition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Record that something was offered, with the answer once there is one. */
record MakeOffer(OfferKind kind, LocalDate on, @Nullable String what, Answer answer) {}
