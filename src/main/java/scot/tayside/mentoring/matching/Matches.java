package scot.tayside.mentoring.matching;

import java.time.Clock;
import java.time.LocalDate;
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

    Matches(MatchRepository matches, CandidateQueries candidates, Mentors mentors, Referrals referrals, Clock clock) {
        this.matches = matches;
        this.candidates = candidates;
        this.mentors = mentors;
        this.referrals = referrals;
        this.clock = clock;
    }

    /** Mentor and mentee have met: an agreed match begins with the first time, befriending only towards the end of an order. */
    public void met(ReferralId referral, MentorId mentor, LocalDate heldOn) {
        for (Match match : matches.findByReferralAndMentorAndStatus(referral, mentor, MatchStatus.AGREED)) {
            if (match.isBefriending()
                    && MatchRule.tooEarlyOrLate(candidates.mentee(referral), heldOn)
                            .isPresent()) {
                match.notBegun(heldOn);
            } else {
                match.meet(heldOn, mentors.clearance(mentor));
            }
            matches.save(match);
        }
    }

    /** Whether somebody is befriended still: that has no fixed length, and outlasts the case. */
    @Transactional(readOnly = true)
    public boolean befriends(ReferralId referral) {
        return matches.findByReferralAndStatusIn(referral, MatchStatus.BEGUN).stream()
                .anyMatch(Match::isBefriending);
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

    void take(MatchId id, TakeStep command, Viewer by) {
        Match match = find(id);
        LocalDate on = command.on();
        switch (command.step()) {
            case AGREE ->
                command.agreed().stream()
                        .sorted()
                        .forEach(who -> match.accept(who, Answer.yes(on, by.id()), clearance(match)));
            case DECLINE -> match.decline(command.party(), command.why(), command.note(), on, by.id());
            case PAUSE -> match.pause(command.why(), on);
            case RESUME -> {
                refuseApart(match, by);
                match.resume(on, clearance(match));
            }
            case END -> match.end(on, command.why(), command.farewell(), command.note());
        }
        save(match, on);
    }

    /** The mentor proposed says yes themself. */
    public void accept(MatchId id, Viewer mentor) {
        Match match = ownOf(id, mentor);
        match.accept(Party.MENTOR, Answer.yes(LocalDate.now(clock), mentor.id()), clearance(match));
        save(match, LocalDate.now(clock));
    }

    /** The mentor proposed says no themself. */
    public void decline(MatchId id, Reason reason, @Nullable String word, Viewer mentor) {
        Match match = ownOf(id, mentor);
        LocalDate today = LocalDate.now(clock);
        match.decline(Party.MENTOR, reason, word, today, mentor.id());
        save(match, today);
    }

    /** Whoever takes over is proposed first, so that nobody is left without a mentor by a proposal that is refused. */
    public MatchId handOver(MatchId id, HandOver command, Viewer by) {
        Match match = find(id);
        MatchId next = propose(match.referral(), command.to(), match.kind(), by);
        match.end(command.on(), command.reason(), command.farewell(), command.said());
        matches.save(match);
        return next;
    }

    private Match ownOf(MatchId id, Viewer viewer) {
        Match match = find(id);
        if (mentors.ofUser(viewer.id()).filter(match.mentor()::equals).isEmpty()) {
            throw new NoSuchElementException("somebody else’s proposal");
        }
        return match;
    }

    void pauseAllOf(MentorId mentor, LocalDate on) {
        for (Match match : matches.findByMentorAndStatus(mentor, MatchStatus.ACTIVE)) {
            match.rest(Reason.CLEARANCE, on);
            save(match, on);
        }
    }

    void endAllOf(MentorId mentor, LocalDate on) {
        for (Match match : matches.findByMentorAndStatusIn(mentor, MatchStatus.LIVE)) {
            match.endWithMentor(on);
            save(match, on);
        }
    }

    void part(MentorId mentor, PersonId person, LocalDate on) {
        for (Match match : matches.findByMentorAndPersonAndStatusIn(mentor, person, MatchStatus.LIVE)) {
            match.part(on);
            save(match, on);
        }
    }

    void endAllOf(ReferralId referral, LocalDate on) {
        for (Match match : matches.findByReferralAndStatusIn(referral, MatchStatus.LIVE)) {
            match.endWithReferral(on);
            save(match, on);
        }
    }

    /** A referral whose only proposal was declined goes back on the waiting list. */
    private void save(Match match, LocalDate on) {
        matches.save(match);
        ReferralId referral = match.referral();
        if (match.status() == MatchStatus.DECLINED
                && matches.findByReferralAndStatusIn(referral, MatchStatus.LIVE).isEmpty()) {
            referrals.unallocated(referral, on);
        }
    }

    private void refuseApart(Match match, Viewer by) {
        Mentee mentee = candidates.mentee(match.referral());
        Candidate candidate = candidates.one(match.referral(), match.mentor(), by);
        refuse(MatchRule.NOT_SET_APART.unmet(mentee, candidate, LocalDate.now(clock)).stream());
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
