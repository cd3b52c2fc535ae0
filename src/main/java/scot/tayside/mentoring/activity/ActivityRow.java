package scot.tayside.mentoring.activity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;

/** A group activity in a list and on its page. */
record ActivityRow(
        ActivityId id,
        LocalDate heldOn,
        String title,
        @Nullable LocalAuthority area,
        int participants,
        @Nullable String partner,
        long mentees) {}
