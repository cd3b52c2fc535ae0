package scot.tayside.mentoring.matching;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.mentor.Clearance;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.mentor.MentorType;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.Sex;

/** A mentor who might be proposed to a mentee, with what stands between the two. */
record Candidate(
        MentorId id,
        String reference,
        String name,
        Sex sex,
        MentorType type,
        Organisation organisation,
        Set<LocalAuthority> areas,
        Ways ways,
        Clearance clearance,
        int caseload,
        int caseloadLimit,
        @Nullable PersonId formerMentee,
        boolean hasOpenCase,
        boolean setApart,
        Set<MatchKind> together) {

    public int freePlaces() {
        return Math.max(0, caseloadLimit - caseload);
    }

    /** What this mentor could do with the mentee beside what they do together already. */
    public List<MatchKind> kindsToOffer() {
        return MatchKind.of(type).stream()
                .filter(kind -> !together.contains(kind))
                .toList();
    }
}
