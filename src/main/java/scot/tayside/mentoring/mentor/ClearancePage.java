package scot.tayside.mentoring.mentor;

import java.util.List;
import scot.tayside.mentoring.web.Option;

/** What the form about a clearance offers. */
record ClearancePage(MentorHead mentor, List<Option> pvgStatuses, List<Option> pvgRoles) {

    ClearancePage(MentorHead mentor) {
        this(
                mentor,
                Option.of(Pvg.Status.values(), Pvg.Status::title),
                Option.of(Pvg.Roles.values(), Pvg.Roles::title));
    }
}
