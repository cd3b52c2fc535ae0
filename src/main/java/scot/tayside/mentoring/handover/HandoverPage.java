package scot.tayside.mentoring.handover;

import java.util.List;
import scot.tayside.mentoring.matching.MatchStatus;
import scot.tayside.mentoring.matching.Reason;
import scot.tayside.mentoring.web.Option;

/** The page on which somebody is handed over. */
record HandoverPage(Outgoing outgoing, List<Option> mentors) {

    public List<Option> reasons() {
        return Reason.optionsFor(MatchStatus.ENDED);
    }
}
