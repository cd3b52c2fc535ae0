package scot.tayside.mentoring.matching;

import java.util.List;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Option;

/** The list of matches, and what it can be filtered by. */
record MatchList(Listing<MatchRow> rows, List<Option> statuses) {

    MatchList(Listing<MatchRow> rows) {
        this(rows, Option.of(MatchStatus.values(), MatchStatus::title));
    }
}
