package scot.tayside.mentoring.transition;

import java.util.Arrays;
import java.util.List;
import scot.tayside.mentoring.shared.LocalAuthority;

/** What may be offered towards the end of an order. */
enum OfferKind {
    BEFRIENDING("Befriending"),
    PEER_MENTORING("Peer mentoring"),
    SUPPORT_GROUP("A support group"),
    PLACEMENT("A placement");

    private final String title;

    OfferKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** CATH befriends in Perth & Kinross only (R9); the rest may be offered anywhere. */
    boolean isOfferedIn(LocalAuthority area) {
        return this != BEFRIENDING || area == LocalAuthority.PERTH_KINROSS;
    }

    /** Whether it is the offer that everybody in that area is to have: befriending in one, company of another kind in the others. */
    boolean isOwedIn(LocalAuthority area) {
        return switch (this) {
            case BEFRIENDING -> area == LocalAuthority.PERTH_KINROSS;
            case PEER_MENTORING, SUPPORT_GROUP -> area != LocalAuthority.PERTH_KINROSS;
            case PLACEMENT -> false;
        };
    }

    static List<OfferKind> in(LocalAuthority area) {
        return Arrays.stream(values()).filter(kind -> kind.isOfferedIn(area)).toList();
    }

    static List<OfferKind> owedIn(LocalAuthority area) {
        return Arrays.stream(values()).filter(kind -> kind.isOwedIn(area)).toList();
    }
}
