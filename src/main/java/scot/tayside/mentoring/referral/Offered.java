package scot.tayside.mentoring.referral;

import java.util.EnumSet;
import java.util.Set;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.programme.Service;

/** The services somebody may refer to or key in for: CATH's staff only for their own. */
final class Offered {

    private Offered() {}

    static Set<Service> to(Viewer viewer) {
        return viewer.organisation() == Organisation.CATH
                ? EnumSet.of(Service.BEFRIENDING)
                : EnumSet.allOf(Service.class);
    }
}
