package scot.tayside.mentoring.wish;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.identity.Access;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.referral.ReferralFacts;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.referral.Referrals;

/** What people look for in a mentor, written down by those who look for one. */
@Service
@Transactional
class Wishes {

    private final WishRepository wishes;
    private final Referrals referrals;
    private final Access access;
    private final Clock clock;

    Wishes(WishRepository wishes, Referrals referrals, Access access, Clock clock) {
        this.wishes = wishes;
        this.referrals = referrals;
        this.access = access;
        this.clock = clock;
    }

    void write(ReferralId referral, WishForm wished, Viewer by) {
        ReferralFacts facts = open(referral, by);
        Optional<Wish> known = wishes.findById(referral);
        if (!known.map(wish -> wish.isAt(wished.version)).orElse(wished.version == null)) {
            throw new OptimisticLockingFailureException("somebody else wrote meanwhile what is looked for");
        }
        Wish wish = known.orElseGet(() -> new Wish(referral));
        wish.write(wished, facts.person(), by.id(), LocalDate.now(clock));
        wishes.save(wish);
    }

    /** The referral, for those who may open the whole file. */
    @Transactional(readOnly = true)
    ReferralFacts open(ReferralId referral, Viewer viewer) {
        if (access.toReferral(referral.value(), viewer) != Access.Depth.FULL) {
            throw new NoSuchElementException("not for this viewer to match");
        }
        return referrals.facts(referral);
    }
}
