package scot.tayside.mentoring.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.mentor.Clearance;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.mentor.Mentors;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.referral.Referrals;
import scot.tayside.mentoring.shared.RuleViolation;
import scot.tayside.mentoring.shared.Unmet;

/** Who mentors whom. */
@Service
@Transactional
public class Matches {

    private final MatchRepository matches;
    private final CandidateQueries candidates;
    private final Mentors mentors;
    private final Referrals referrals;
    private final Clock clock;

    Matches(
            MatchRepository matches, CandidateQueries candidates, Mentors mentors, Referrals referrals, Clock clock) {
        this.matches = matches;
        this.candidates = candidates;
        this.mentors = mentors;
        this.referrals = referrals;
        this.clock = clock;
    }

    /** Mentor and mentee have met: an agreed match begins with the first time. */
    public void met(ReferralId referral, MentorId mentor, LocalDate heldOn) {
        for (Match match : matches.findByReferralAndMentorAndStatus(referral, mentor, MatchStatus.AGREED)) {
            match.meet(heldOn, mentors.clearance(mentor));
            matches.save(match);
        }
    }

    /** Everything is asked while the mentor is held, so that two proposals at once cannot both take the last place. */
    MatchId propose(ReferralId referral, MentorId mentor, MatchKind kind, Viewer by) {
        LocalDate today = LocalDate.now(clock);
        mentors.hold(mentor);
        Mentee mentee = candidates.mentee(referral);
        Candidate candidate = candidates.one(referral, mentor, by);
        refuse(Stream.concat(
                MenteeRule.allUnmet(mentee).stream(), MatchRule.allUnmet(mentee, candidate, today).stream()));
        if (!candidate.kindsToOffer().contains(kind)) {
            throw new RuleViolation("matching.other-kind", candidate.type().title(), kind.title());
        }
        Match match = matches.save(new Match(referral, mentee.person(), mentor, kind, today, by.id()));
        referrals.allocated(referral, today);
        return match.id();
    }

    void agree(MatchId id, LocalDate on) {
        Match match = find(id);
        match.agree(on, clearance(match));
        matches.save(match);
    }

    void decline(MatchId id, Party by, DeclineReason reason, @Nullable String why, LocalDate on) {
        Match match = find(id);
        match.decline(by, reason, why, on);
        matches.save(match);
        if (openOf(match.referral()).isEmpty()) {
            referrals.unallocated(match.referral(), on);
        }
    }

    void pause(MatchId id, PauseReason reason, LocalDate on) {
        Match match = find(id);
        match.pause(reason, on);
        matches.save(match);
    }

    void resume(MatchId id, LocalDate on, Viewer by) {
        Match match = find(id);
        Mentee mentee = candidates.mentee(match.referral());
        Candidate candidate = candidates.one(match.referral(), match.mentor(), by);
        refuse(MatchRule.NOT_SET_APART.unmet(mentee, candidate, on).stream());
        match.resume(on, clearance(match));
        matches.save(match);
    }

    void end(MatchId id, LocalDate on, EndReason reason, @Nullable String conversation) {
        Match match = find(id);
        match.end(on, reason, conversation);
        matches.save(match);
    }

    void pauseAllOf(MentorId mentor, LocalDate on) {
        for (Match match : matches.findByMentorAndStatus(mentor, MatchStatus.ACTIVE)) {
            match.rest(PauseReason.CLEARANCE, on);
            matches.save(match);
        }
    }

    void part(MentorId mentor, PersonId person, LocalDate on) {
        for (Match match : matches.findByMentorAndPersonAndStatusIn(mentor, person, MatchStatus.LIVE)) {
            switch (match.status()) {
                case PROPOSED, AGREED ->
                    decline(match.id(), Party.COORDINATOR, DeclineReason.SET_APART, null, on);
                case ACTIVE -> {
                    match.rest(PauseReason.SET_APART, on);
                    matches.save(match);
                }
                case PAUSED, ENDED, DECLINED -> {}
            }
        }
    }

    private List<Match> openOf(ReferralId referral) {
        return matches.findByReferralAndStatusIn(referral, MatchStatus.LIVE);
    }

    private Clearance clearance(Match match) {
        return mentors.clearance(match.mentor());
    }

    private static void refuse(Stream<Unmet> reasons) {
        reasons.findFirst().ifPresent(unmet -> {
            throw new RuleViolation(unmet.code(), unmet.arguments().toArray());
        });
    }

    private Match find(MatchId id) {
        return matches.findById(id).orElseThrow(() -> new NoSuchElementException("no match " + id));
    }
}
