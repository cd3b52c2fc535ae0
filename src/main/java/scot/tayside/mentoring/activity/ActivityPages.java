package scot.tayside.mentoring.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.web.Action;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Option;

/** What the pages of group activities show. */
final class ActivityPages {

    private ActivityPages() {}

    private static final List<Option> AREAS = Option.of(LocalAuthority.values(), LocalAuthority::title);

    record All(Listing<ActivityRow> rows, List<Option> partners, boolean mayRecord) {

        public List<Option> areas() {
            return AREAS;
        }
    }

    record One(ActivityRow activity, List<Mentee> mentees, List<Action> actions) {}

    record Form(@Nullable ActivityId id, List<Option> partners) {

        public List<Option> areas() {
            return AREAS;
        }

        public String url() {
            return id == null ? "/activities/new" : "/activities/" + id + "/edit";
        }

        public String cancel() {
            return id == null ? "/activities" : "/activities/" + id;
        }
    }
}
