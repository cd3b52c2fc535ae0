package scot.tayside.mentoring.referral;

import java.util.List;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.programme.Service;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Option;

/** A list of referrals with what it can be narrowed by. */
record ReferralList(Listing<ReferralRow> rows, List<Option> statuses, List<Option> services, List<Option> areas) {

    static ReferralList of(Listing<ReferralRow> rows, Viewer viewer) {
        return new ReferralList(
                rows, ReferralFilter.states(), Option.of(Service.values(), Service::title), areas(viewer));
    }

    static List<Option> areas(Viewer viewer) {
        return Option.of(viewer.areas().stream().sorted().toArray(LocalAuthority[]::new), LocalAuthority::title);
    }
}
