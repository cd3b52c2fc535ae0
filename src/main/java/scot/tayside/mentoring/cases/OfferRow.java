package scot.tayside.mentoring.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An offer of befriending as the page of a case shows it. */
record OfferRow(
        LocalDate offeredOn, OfferAnswer answer, @Nullable LocalDate answeredOn) {}
