package scot.tayside.mentoring.referral;

import java.util.List;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.person.Lookalike;
import scot.tayside.mentoring.web.Option;

/** The form of one decision about one referral. */
record DecisionPage(
        ReferralFile file,
        String verb,
        List<Option> reasons,
        @Nullable Place place,
        boolean mayOverride,
        List<Lookalike> lookalikes) {

    public String url() {
        return "/referrals/" + file.id();
    }
}
