package scot.tayside.mentoring.placement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.cases.CaseStatus;
import scot.tayside.mentoring.cases.Cases;
import scot.tayside.mentoring.contact.ContactId;
import scot.tayside.mentoring.contact.PlacementLog;
import scot.tayside.mentoring.identity.Access;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.referral.ReferralFacts;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.referral.Referrals;
import scot.tayside.mentoring.shared.RuleViolation;

/** All places, who is placed there, and the registers. */
@Service
@Transactional
class Placements {

    private final PlaceRepository places;
    private final StayRepository stays;
    private final PlacementQueries queries;
    private final PlacementLog log;
    private final Referrals referrals;
    private final Cases cases;
    private final Access access;
    private final Clock clock;

    Placements(
            PlaceRepository places,
            StayRepository stays,
            PlacementQueries queries,
            PlacementLog log,
            Referrals referrals,
            Cases cases,
            Access access,
            Clock clock) {
        this.places = places;
        this.stays = stays;
        this.queries = queries;
        this.log = log;
        this.referrals = referrals;
        this.cases = cases;
        this.access = access;
        this.clock = clock;
    }

    PlaceId add(DescribePlace command, Viewer by) {
        requireOwn(command, by);
        return places.save(new Place(command)).id();
    }

    void change(PlaceId id, @Nullable Long version, DescribePlace command, Viewer by) {
        Place place = place(id, by);
        if (!place.isAt(version)) {
            throw new OptimisticLockingFailureException("place was changed meanwhile");
        }
        requireOwn(command, by);
        place.change(command);
        places.save(place);
    }

    /** Whoever is placed is in support, in the area of the place. */
    void place(PlaceId id, ReferralId referral, LocalDate from, Viewer by) {
        Place place = place(id, by);
        access.toReferral(referral.value(), by);
        ReferralFacts facts = referrals.facts(referral);
        boolean supported = cases.ofReferral(referral)
                .filter(mentee -> mentee.status() != CaseStatus.CLOSED
                        && mentee.area() == place.described().area()
                        && !from.isBefore(mentee.openedOn()))
                .isPresent();
        if (!supported) {
            throw new RuleViolation("placement.not-in-support");
        }
        place.requireOpenOn(from);
        if (stays.existsByPlaceAndReferralAndToDayIsNull(id, referral)) {
            throw new RuleViolation("placement.there-already");
        }
        stays.save(new Stay(place, referral, facts.person().value(), from));
    }

    void end(StayId id, @Nullable Long version, LocalDate on, EndReason reason, @Nullable String word, Viewer by) {
        Stay stay = stay(id, by);
        if (!stay.isAt(version)) {
            throw new OptimisticLockingFailureException("stay was changed meanwhile");
        }
        stay.end(on, reason, word, referrals.facts(stay.referral()));
        stays.save(stay);
    }

    /** All of them or none: each becomes a contact of the person, or corrects the one there is. */
    void mark(PlaceId id, List<Mark> marks, Viewer by) {
        place(id, by);
        for (Mark mark : marks) {
            Stay stay = stay(mark.stay(), by);
            if (!stay.place().equals(id)
                    || !stay.covers(mark.day())
                    || mark.day().isAfter(LocalDate.now(clock))) {
                throw new NoSuchElementException("no day of the register");
            }
            write(stay, mark, by);
        }
    }

    private void write(Stay stay, Mark mark, Viewer by) {
        Optional<ContactId> known = queries.session(mark.stay(), mark.day());
        if (known.isPresent()) {
            log.correct(known.get(), mark.attendance(), by);
        } else {
            queries.keep(mark.stay(), mark.day(), log.write(stay.referral(), mark.day(), mark.attendance(), by));
        }
    }

    /** A place of the viewer's areas; CATH sees its own. */
    @Transactional(readOnly = true)
    Place place(PlaceId id, Viewer viewer) {
        return places.findById(id)
                .filter(place -> sees(viewer, place.described()))
                .orElseThrow(() -> new NoSuchElementException("no place " + id));
    }

    @Transactional(readOnly = true)
    Stay stay(StayId id, Viewer viewer) {
        Stay stay = stays.findById(id).orElseThrow(() -> new NoSuchElementException("no stay " + id));
        place(stay.place(), viewer);
        access.toReferral(stay.referral().value(), viewer);
        return stay;
    }

    private static boolean sees(Viewer viewer, DescribePlace place) {
        return viewer.worksIn(place.area())
                && (viewer.organisation() != Organisation.CATH || place.organisation() == Organisation.CATH);
    }

    private static void requireOwn(DescribePlace command, Viewer by) {
        if (!sees(by, command)) {
            throw new RuleViolation("placement.not-yours");
        }
    }
}
