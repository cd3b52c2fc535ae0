package scot.tayside.mentoring.training;

import java.util.List;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.web.Action;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Option;

/** What the pages of training show. */
final class TrainingPages {

    private TrainingPages() {}

    record All(Listing<TrainingRow> rows, boolean mayRecord) {}

    record One(TrainingRow session, List<String> mentors, List<Action> actions) {}

    record Award(Listing<EnrolmentRow> rows) {}

    record Enrolling(@Nullable EnrolmentId id, @Nullable String mentor, List<Option> mentors) {

        public String url() {
            return id == null ? "/training/capms/new" : "/training/capms/" + id + "/edit";
        }
    }

    record Form(@Nullable TrainingId id, List<Option> mentors) {

        public String url() {
            return id == null ? "/training/new" : "/training/" + id + "/edit";
        }

        public String cancel() {
            return id == null ? "/training" : "/training/" + id;
        }
    }
}
