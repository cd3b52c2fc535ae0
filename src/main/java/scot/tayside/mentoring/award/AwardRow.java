package scot.tayside.mentoring.award;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;

/** An award in the list and on its page, without names. */
record AwardRow(
        AwardId id,
        LocalDate awardedOn,
        String title,
        @Nullable LocalAuthority area,
        @Nullable String givenBy,
        @Nullable String note,
        long mentees,
        long mentors,
        String recipients) {}
