package scot.tayside.mentoring.activity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;

/** A group activity or a session of a group; with its address only for whoever may open it. */
record ActivityRow(
        ActivityId id,
        LocalDate heldOn,
        String title,
        @Nullable LocalAuthority area,
        int participants,
        @Nullable String partner,
        long mentees,
        @Nullable String url) {}
