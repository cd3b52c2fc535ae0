package scot.tayside.mentoring.cases;

import java.util.List;
import scot.tayside.mentoring.programme.Service;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.MenuItem;
import scot.tayside.mentoring.web.Option;

/** The page with the list of cases; those who have several services and areas may choose among them. */
record CaseList(Listing<CaseRow> rows, boolean several, List<MenuItem> parts) {

    public List<Option> services() {
        return Option.of(Service.values(), Service::title);
    }

    public List<Option> areas() {
        return Option.of(LocalAuthority.values(), LocalAuthority::title);
    }

    public List<Option> statuses() {
        return Option.of(CaseStatus.values(), CaseStatus::title);
    }

    public List<Option> attentions() {
        return Option.of(CaseFilter.Attention.values(), CaseFilter.Attention::title);
    }
}
