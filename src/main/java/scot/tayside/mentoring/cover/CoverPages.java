package scot.tayside.mentoring.cover;

import java.util.List;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Option;

/** What the pages about cover show. */
final class CoverPages {

    private CoverPages() {}

    record Overview(Listing<CoverRow> rows) {}

    /** Who may be away, and who may see to their work. */
    record Asking(List<Option> absent, List<Option> colleagues) {}
}
