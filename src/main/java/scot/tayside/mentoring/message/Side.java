package scot.tayside.mentoring.message;

import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;

/** Who speaks: the social work team, or the service. */
enum Side {
    TEAM,
    SERVICE;

    static Side of(Viewer viewer) {
        return viewer.is(Role.REFERRER) ? TEAM : SERVICE;
    }
}
