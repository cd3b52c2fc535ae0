package scot.tayside.mentoring.quality;

import java.util.List;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Option;

/** The page with the list behind a count. */
record GapList(Gap gap, String code, Listing<GapRow> rows, List<Option> periods, List<Option> kinds) {

    public List<Option> areas() {
        return Option.of(LocalAuthority.values(), LocalAuthority::title);
    }
}
