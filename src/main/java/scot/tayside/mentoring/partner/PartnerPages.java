package scot.tayside.mentoring.partner;

import java.util.List;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.web.Action;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Option;
import scot.tayside.mentoring.web.TimelineEvent;

/** What the pages of partners show. */
final class PartnerPages {

    private PartnerPages() {}

    private static final List<Option> KINDS = Option.of(PartnerKind.values(), PartnerKind::title);
    private static final List<Option> AREAS = Option.of(LocalAuthority.values(), LocalAuthority::title);

    record All(Listing<PartnerRow> rows, boolean mayAdd) {

        public List<Option> kinds() {
            return KINDS;
        }

        public List<Option> areas() {
            return AREAS;
        }
    }

    record One(PartnerRow partner, List<TimelineEvent> events, List<Action> actions) {}

    record Form(@Nullable PartnerId id) {

        public List<Option> kinds() {
            return KINDS;
        }

        public List<Option> areas() {
            return AREAS;
        }

        public String url() {
            return id == null ? "/partners/new" : "/partners/" + id + "/edit";
        }

        public String cancel() {
            return id == null ? "/partners" : "/partners/" + id;
        }
    }
}
