package scot.tayside.mentoring.award;

import java.util.List;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.web.Action;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Option;

/** What the pages of awards show. */
final class AwardPages {

    private AwardPages() {}

    private static final List<Option> AREAS = Option.of(LocalAuthority.values(), LocalAuthority::title);

    record All(Listing<AwardRow> rows, boolean mayRecord) {

        public List<Option> areas() {
            return AREAS;
        }

        public List<Option> recipients() {
            return Option.of(Recipients.values(), Recipients::title);
        }
    }

    record One(AwardRow award, List<AwardedMentee> mentees, List<String> mentors, List<Action> actions) {}

    record Form(@Nullable AwardId id, List<Option> mentors, List<Option> partners) {

        public List<Option> areas() {
            return AREAS;
        }

        public String url() {
            return id == null ? "/awards/new" : "/awards/" + id + "/edit";
        }

        public String cancel() {
            return id == null ? "/awards" : "/awards/" + id;
        }
    }
}
