package scot.tayside.mentoring.cases;

import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.programme.Service;
import scot.tayside.mentoring.shared.LocalAuthority;

/** Which cases somebody wants to see; without a status, all that are open. */
class CaseFilter {

    @Nullable
    String name;

    @Nullable
    Service service;

    @Nullable
    LocalAuthority area;

    @Nullable
    CaseStatus status;

    @Nullable
    Attention attention;

    /** What about a case may need looking after. */
    enum Attention {
        REVIEW_OVERDUE("Review overdue"),
        NO_UPDATE("No update this week");

        private final String title;

        Attention(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }
}
