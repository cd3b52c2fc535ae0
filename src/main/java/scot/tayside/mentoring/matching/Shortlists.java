package scot.tayside.mentoring.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Access;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.web.Option;

/** Draws up shortlists for those who may open the whole file. */
@Component
public class Shortlists {

    private final CandidateQueries candidates;
    private final MatchQueries matches;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Shortlists(
            CandidateQueries candidates,
            MatchQueries matches,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.candidates = candidates;
        this.matches = matches;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    void open(ReferralId referral, Viewer viewer) {
        if (access.toReferral(referral.value(), viewer) != Access.Depth.FULL) {
            throw new NoSuchElementException("no such referral for this viewer");
        }
    }

    Shortlist of(ReferralId referral, Viewer viewer) {
        open(referral, viewer);
        Mentee mentee = candidates.mentee(referral);
        events.publishEvent(new Audited.Fact(
                "matching.shortlist-read",
                "referral",
                referral.toString(),
                mentee.person().value(),
                null));
        return Shortlist.of(mentee, candidates.all(referral, viewer), matches.history(referral), LocalDate.now(clock));
    }

    /** The mentors who could take somebody's place, the best first: identity and words. */
    public List<Option> instead(ReferralId referral, MatchKind kind, Viewer viewer) {
        return of(referral, viewer).possible().stream()
                .map(Suggestion::mentor)
                .filter(mentor -> mentor.kindsToOffer().contains(kind))
                .map(mentor -> new Option(
                        mentor.id().toString(),
                        "%s, %s, %d of %d places free"
                                .formatted(
                                        mentor.name(),
                                        mentor.type().title().toLowerCase(Locale.ROOT),
                                        mentor.freePlaces(),
                                        mentor.caseloadLimit())))
                .toList();
    }
}
