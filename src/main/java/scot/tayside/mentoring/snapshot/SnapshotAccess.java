package scot.tayside.mentoring.snapshot;

import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.figures.FigureCounts;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;

/** Frozen figures are exact and of the whole programme: they are for those who see all of it. */
@Component
class SnapshotAccess {

    void check(Viewer viewer) {
        if (!mayRead(viewer)) {
            throw new NoSuchElementException("no frozen figures for this viewer");
        }
    }

    private static boolean mayRead(Viewer viewer) {
        return viewer.is(Role.MANAGER, Role.DIRECTOR) || viewer.is(Role.COORDINATOR) && FigureCounts.areOpenTo(viewer);
    }

    /** A director reads figures, not files. */
    boolean mayList(Viewer viewer) {
        return viewer.is(Role.MANAGER, Role.COORDINATOR);
    }

    boolean mayPreview(Viewer viewer) {
        return viewer.is(Role.MANAGER, Role.DIRECTOR);
    }
}
