package scot.tayside.mentoring.appointment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which appointments a list shows; without a day, those from today on. */
class AppointmentFilter {

    @Nullable
    String name;

    @Nullable
    LocalDate from;

    @Nullable
    LocalDate to;
}
