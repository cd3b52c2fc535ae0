package scot.tayside.mentoring.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.cases.CaseFacts;
import scot.tayside.mentoring.cases.CaseId;
import scot.tayside.mentoring.cases.Cases;
import scot.tayside.mentoring.cases.ClosingCheck;
import scot.tayside.mentoring.programme.Service;
import scot.tayside.mentoring.shared.Unmet;

/** A case closes when nobody mentors in it any more; befriending that began besides goes on as long as both want. */
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
        CaseFacts facts = cases.facts(mentee);
        return matches.findByReferralAndStatusIn(facts.referral(), MatchStatus.LIVE).stream()
                .filter(match -> facts.service() == Service.BEFRIENDING
                        || !match.isBefriending()
                        || !MatchStatus.BEGUN.contains(match.status()))
                .toList();
    }
}
