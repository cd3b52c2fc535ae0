package scot.tayside.mentoring.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.snapshot.Edition;
import scot.tayside.mentoring.web.Action;

/** What somebody may read of a report and do with it, as it stands. */
record Rights(Viewer viewer, ReportHead report) {

    private boolean isPartner() {
        return viewer.organisation() == Organisation.CATH;
    }

    private boolean inWriting() {
        return report.status() == ReportStatus.DRAFT;
    }

    /** The whole of it, not just the part asked of them. */
    boolean readsAll() {
        return viewer.is(Role.MANAGER, Role.DIRECTOR) || viewer.is(Role.COORDINATOR) && !isPartner();
    }

    boolean reads(@Nullable UUID assignedTo) {
        return readsAll() || isMine(assignedTo);
    }

    boolean directs() {
        return viewer.is(Role.MANAGER) && inWriting();
    }

    /** Whether it is theirs to write while the report is in writing. */
    boolean isWriter(@Nullable UUID assignedTo) {
        return viewer.is(Role.MANAGER) || isMine(assignedTo);
    }

    boolean writes(@Nullable UUID assignedTo) {
        return inWriting() && isWriter(assignedTo);
    }

    boolean comments(@Nullable UUID assignedTo) {
        return reads(assignedTo)
                && report.status() != ReportStatus.ISSUED
                && report.status() != ReportStatus.SUPERSEDED;
    }

    boolean readsContribution() {
        return readsAll() || viewer.is(Role.COORDINATOR);
    }

    boolean isContributor() {
        return viewer.is(Role.MANAGER) || viewer.is(Role.COORDINATOR) && isPartner();
    }

    boolean contributes() {
        return inWriting() && isContributor();
    }

    /** The editions somebody may print: before the figures are frozen there is but one. */
    List<Edition> editions() {
        if (viewer.is(Role.BOARD)) {
            return List.of(Edition.PUBLIC);
        }
        if (!readsAll()) {
            return List.of();
        }
        return report.status().isFrozen() ? List.of(Edition.values()) : List.of(Edition.FUNDER);
    }

    boolean signs() {
        return viewer.is(Role.DIRECTOR) && report.isDirectorsTurn() || viewer.is(Role.BOARD) && report.isBoardsTurn();
    }

    boolean givesBack() {
        return signs() || viewer.is(Role.MANAGER) && report.status().allows(ReportStatus.RETURNED);
    }

    boolean issues() {
        return viewer.is(Role.MANAGER)
                && (report.status() == ReportStatus.SIGNED_OFF || report.status() == ReportStatus.ISSUED);
    }

    List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        String url = report.url();
        if (directs()) {
            actions.add(Action.open("report.edit", url + "/edit"));
            actions.add(Action.open("report.freeze", url + "/freeze"));
        }
        if (viewer.is(Role.MANAGER) && report.status() == ReportStatus.FROZEN) {
            actions.add(Action.post("report.submit", url + "/submit"));
        }
        if (signs()) {
            actions.add(Action.open("report.sign", url + "/sign"));
        }
        if (givesBack()) {
            actions.add(Action.open(signs() ? "report.return" : "report.take-back", url + "/return"));
        }
        if (viewer.is(Role.MANAGER) && report.status() == ReportStatus.RETURNED) {
            actions.add(Action.post("report.reopen", url + "/reopen"));
        }
        if (issues()) {
            actions.add(Action.open("report.issue", url + "/issue"));
        }
        if (viewer.is(Role.MANAGER) && report.status() == ReportStatus.ISSUED) {
            actions.add(Action.open("report.supersede", url + "/supersede"));
        }
        return actions;
    }

    private boolean isMine(@Nullable UUID assignedTo) {
        return Objects.equals(assignedTo, viewer.id().value());
    }
}
