package scot.tayside.mentoring.referral;

import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Access;
import scot.tayside.mentoring.identity.Access.Depth;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.person.Lookalike;
import scot.tayside.mentoring.person.Lookalikes;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.person.Persons;
import scot.tayside.mentoring.shared.RuleViolation;
import scot.tayside.mentoring.web.Option;

/** The pages on which decisions are made, for those who may make them and while the state allows them. */
@Component
class DecisionPages {

    private final ReferralQueries queries;
    private final ServiceQueries services;
    private final Persons persons;
    private final Lookalikes lookalikes;
    private final Access access;

    DecisionPages(
            ReferralQueries queries, ServiceQueries services, Persons persons, Lookalikes lookalikes, Access access) {
        this.persons = persons;
        this.lookalikes = lookalikes;
        this.queries = queries;
        this.services = services;
        this.access = access;
    }

    DecisionPage toLeave(ReferralId id, Step step, Viewer viewer) {
        ReferralFile file = file(id, viewer, step == Step.WITHDRAW ? Depth.PROGRESS : Depth.FULL);
        refuseUnlessAllowed(file, step.to());
        List<Option> reasons = Reason.of(step.to()).stream()
                .map(reason -> new Option(reason.name(), reason.title()))
                .toList();
        return new DecisionPage(file, step.verb(), reasons, null, false, List.of());
    }

    DecisionPage toAccept(ReferralId id, Viewer viewer) {
        ReferralFile file = file(id, viewer, Depth.FULL);
        refuseUnlessAllowed(file, ReferralStatus.ACCEPTED);
        Place place = services.place(file.service());
        return new DecisionPage(
                file, "accept", List.of(), place, place.makesWait() && viewer.is(Role.MANAGER), List.of());
    }

    DecisionPage toEngage(ReferralId id, Viewer viewer) {
        ReferralFile file = file(id, viewer, Depth.FULL);
        refuseUnlessAllowed(file, ReferralStatus.ENGAGED);
        return new DecisionPage(file, "engage", List.of(), null, false, List.of());
    }

    DecisionPage toJoin(ReferralId id, PersonId known, Viewer viewer) {
        ReferralFile file = file(id, viewer, Depth.FULL);
        List<Lookalike> found = lookalikes.of(file.personId(), persons.identity(file.personId()), viewer).stream()
                .filter(person -> person.id().equals(known))
                .toList();
        if (found.isEmpty() || !file.status().isPending()) {
            throw new NoSuchElementException("nobody alike with this id");
        }
        return new DecisionPage(file, "same-person", List.of(), null, false, found);
    }

    private ReferralFile file(ReferralId id, Viewer viewer, Depth needed) {
        Depth depth = access.toReferral(id.value(), viewer);
        if (!depth.includes(needed)) {
            throw new NoSuchElementException("not for this viewer to decide");
        }
        return queries.file(id, depth);
    }

    private static void refuseUnlessAllowed(ReferralFile file, ReferralStatus to) {
        if (!file.status().allows(to)) {
            throw new RuleViolation("referral.cannot-move", file.status().title(), to.title());
        }
    }
}
