package scot.tayside.mentoring.matching;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.mentor.Mentors;
import scot.tayside.mentoring.referral.ReferralId;

/** Who mentors whom. */
@Service
@Transactional
public class Matches {

    private final MatchRepository matches;
    private final Mentors mentors;

    Matches(MatchRepository matches, Mentors mentors) {
        this.matches = matches;
        this.mentors = mentors;
    }

    /** Mentor and mentee have met: an agreed match begins with the first time. */
    public void met(ReferralId referral, MentorId mentor, LocalDate heldOn) {
        for (Match match : matches.findByReferralAndMentorAndStatus(referral, mentor, MatchStatus.AGREED)) {
            match.meet(heldOn, mentors.clearance(mentor));
            matches.save(match);
        }
    }
}
