package scot.tayside.mentoring.restriction;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.web.Action;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.MenuItem;
import scot.tayside.mentoring.web.Option;

/** What the pages of restricted files show. */
final class RestrictionPages {

    private RestrictionPages() {}

    record Several(Listing<RestrictionRow> rows, long others, List<Unmanaged> unmanaged, List<MenuItem> parts) {}

    record One(RestrictionRow restriction, List<Named> named, List<Sighting> sightings, List<Action> actions) {}

    /** Whose file it is to be, who sees it now, and, once that was chosen, who no longer will. */
    record ToRestrict(UUID personId, String name, List<Candidate> seeing, List<Candidate> losing) {

        public String url() {
            return "/people/" + personId;
        }

        public List<Option> options() {
            return seeing.stream()
                    .map(each -> new Option(each.userId().toString(), each.words()))
                    .toList();
        }

        public List<Candidate> staying() {
            return seeing.stream().filter(each -> !losing.contains(each)).toList();
        }

        /** A mentee would be left without a mentor who can see the file. */
        public List<Candidate> mentorsLosing() {
            return losing.stream().filter(Candidate::matched).toList();
        }
    }

    /** Somebody who sees a file by area, team or match. */
    record Candidate(UUID userId, String name, Role role, boolean matched) {

        public String words() {
            return name + ", " + role.title();
        }
    }

    record Named(
            UUID userId,
            String name,
            Role role,
            boolean active,
            String reason,
            LocalDate namedOn,
            String namedBy,
            @Nullable LocalDate removedOn,
            @Nullable String removalReason) {

        public String words() {
            return name + ", " + role.title();
        }
    }

    /** A referral of perhaps the same person. */
    record Sighting(
            UUID referralId,
            String reference,
            LocalDate seenOn,
            @Nullable LocalDate settledOn,
            @Nullable String settledBy) {}

    /** A restricted file on which no manager is left; whose it is, is not told. */
    record Unmanaged(UUID id, String reference) {}
}
