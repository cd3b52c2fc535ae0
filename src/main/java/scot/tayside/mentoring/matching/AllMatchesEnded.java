package scot.tayside.mentoring.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.cases.CaseId;
import scot.tayside.mentoring.cases.Cases;
import scot.tayside.mentoring.cases.ClosingCheck;
import scot.tayside.mentoring.shared.Unmet;

/** A case closes when nobody mentors in it any more. */
@Component
class AllMatchesEnded implements ClosingCheck {

    private final Cases cases;
    private final MatchRepository matches;

    AllMatchesEnded(Cases cases, MatchRepository matches) {
        this.cases = cases;
        this.matches = matches;
    }

    @Override
    public Optional<Unmet> unmet(CaseId mentee, LocalDate closedOn, boolean explained) {
        List<Match> open = open(mentee);
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(Unmet.of("", "matching.unmet.matches-open", open.size()));
    }

    @Override
    public Optional<String> remedy(CaseId mentee) {
        return open(mentee).stream().findFirst().map(match -> "/matches/" + match.id());
    }

    private List<Match> open(CaseId mentee) {
        return matches.findByReferralAndStatusIn(cases.facts(mentee).referral(), MatchStatus.LIVE);
    }
}
