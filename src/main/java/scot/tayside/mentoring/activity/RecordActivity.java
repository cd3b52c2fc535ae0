package scot.tayside.mentoring.activity;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;

/** Record a group activity, or what it should have said. */
record RecordActivity(
        LocalDate heldOn,
        String title,
        @Nullable LocalAuthority area,
        int participants,
        @Nullable UUID partnerId,
        @Nullable String partner,
        Set<UUID> mentees) {

    RecordActivity {
        mentees = Set.copyOf(mentees);
    }
}
