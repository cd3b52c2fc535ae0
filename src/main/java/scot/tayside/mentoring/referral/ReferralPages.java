package scot.tayside.mentoring.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.flag.RiskFlags;
import scot.tayside.mentoring.identity.Access;
import scot.tayside.mentoring.identity.Access.Depth;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.message.Messages;
import scot.tayside.mentoring.person.Lookalike;
import scot.tayside.mentoring.person.Lookalikes;
import scot.tayside.mentoring.person.Persons;
import scot.tayside.mentoring.person.Stories;
import scot.tayside.mentoring.progress.ProgressReports;

/** The page of a referral, put together for its reader. */
@Component
class ReferralPages {

    private final ReferralQueries queries;
    private final Persons persons;
    private final Lookalikes lookalikes;
    private final Stories stories;
    private final RiskFlags flags;
    private final Messages messages;
    private final ProgressReports progress;
    private final Access access;
    private final Clock clock;

    ReferralPages(
            ReferralQueries queries,
            Persons persons,
            Lookalikes lookalikes,
            Stories stories,
            RiskFlags flags,
            Messages messages,
            ProgressReports progress,
            Access access,
            Clock clock) {
        this.queries = queries;
        this.persons = persons;
        this.lookalikes = lookalikes;
        this.stories = stories;
        this.flags = flags;
        this.messages = messages;
        this.progress = progress;
        this.access = access;
        this.clock = clock;
    }

    ReferralPage of(ReferralId id, Viewer viewer) {
        Depth depth = access.toReferral(id.value(), viewer);
        ReferralFile file = queries.file(id, depth);
        return new ReferralPage(
                file,
                depth,
                FirstContact.of(
                        file.receivedOn(), file.firstContactOn(), file.status().isPending(), LocalDate.now(clock)),
                queries.outcomes(id),
                depth == Depth.RISK_SUMMARY ? List.of() : queries.requirements(id),
                depth.includes(Depth.RISK_SUMMARY)
                        ? flags.standing(file.personId().value())
                        : List.of(),
                queries.amendments(id, depth),
                queries.hasUnseenAmendments(id, viewer),
                messages.on(id.value(), viewer),
                viewer.is(Role.REFERRER) ? progress.of(id.value()) : null,
                lookalikes(file, depth, viewer),
                stories.latest(id.value(), viewer),
                ReferralActions.of(file, depth, viewer));
    }

    /** For those who decide, while there is something to decide. */
    private List<Lookalike> lookalikes(ReferralFile file, Depth depth, Viewer viewer) {
        return depth == Depth.FULL && file.status().isPending()
                ? lookalikes.of(file.personId(), persons.identity(file.personId()), viewer)
                : List.of();
    }
}
