package scot.tayside.mentoring.figures;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.LocalAuthority;

/** Of which areas, and of whose mentors, somebody sees the figures; no organisation means all mentors. */
record Scope(Set<LocalAuthority> areas, @Nullable Organisation mentorsOf) {

    static final Scope ALL = new Scope(EnumSet.allOf(LocalAuthority.class), null);

    static Scope of(Viewer viewer) {
        if (!viewer.is(Role.COORDINATOR)) {
            return ALL;
        }
        return new Scope(viewer.areas(), viewer.organisation() == Organisation.CATH ? Organisation.CATH : null);
    }

    boolean isPartial() {
        return !equals(ALL);
    }
}
