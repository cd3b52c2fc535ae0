package scot.tayside.mentoring.mentor;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.Sex;

/** What a coordinator says of a mentor, at first and whenever it changes. */
record MentorDetails(
        String firstName,
        String lastName,
        Sex sex,
        MentorType type,
        Organisation organisation,
        Set<LocalAuthority> areas,
        int caseloadLimit,
        @Nullable String interests,
        Reach.Ways ways,
        @Nullable LocalDate enquiredOn,
        @Nullable EnquirySource enquirySource,
        @Nullable UserId account,
        @Nullable PersonId formerMentee) {

    MentorDetails {
        areas = Set.copyOf(areas);
        if (areas.isEmpty()) {
            throw new IllegalArgumentException("a mentor works in at least one area");
        }
    }
}
