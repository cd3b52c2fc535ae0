package scot.tayside.mentoring.matching;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.referral.ReferralId;

interface MatchRepository extends Repository<Match, MatchId> {

    Match save(Match match);

    Optional<Match> findById(MatchId id);

    List<Match> findByReferralAndStatusIn(ReferralId referral, Collection<MatchStatus> statuses);

    List<Match> findByReferralAndMentorAndStatus(ReferralId referral, MentorId mentor, MatchStatus status);

    List<Match> findByMentorAndStatus(MentorId mentor, MatchStatus status);

    List<Match> findByMentorAndStatusIn(MentorId mentor, Collection<MatchStatus> statuses);

    List<Match> findByMentorAndPersonAndStatusIn(MentorId mentor, PersonId person, Collection<MatchStatus> statuses);
}
