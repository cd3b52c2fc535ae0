package scot.tayside.mentoring.course;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Whom a place is given. */
class PlaceForm {

    @NotNull
    UUID mentor;
}
