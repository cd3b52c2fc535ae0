package scot.tayside.mentoring.award;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;

/** Record an award, or what it should have said. */
record GiveAward(
        LocalDate awardedOn,
        String title,
        @Nullable LocalAuthority area,
        @Nullable UUID partnerId,
        @Nullable String givenBy,
        @Nullable String note,
        Set<UUID> mentees,
        Set<UUID> mentors) {

    GiveAward {
        mentees = Set.copyOf(mentees);
        mentors = Set.copyOf(mentors);
    }
}
