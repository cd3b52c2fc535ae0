package scot.tayside.mentoring.group;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Who joins a group, and from when. */
class JoinGroupForm {

    @NotNull
    LocalDate fromDay;

    @NotEmpty
    List<UUID> people = new ArrayList<>();
}
