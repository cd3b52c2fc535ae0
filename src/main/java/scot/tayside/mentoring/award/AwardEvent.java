package scot.tayside.mentoring.award;

import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.Audited;

/** What has happened to the record of an award. */
record AwardEvent(AwardId award, String action, @Nullable String details) implements Audited {

    @Override
    public String subjectType() {
        return "award";
    }

    @Override
    public String subjectId() {
        return award.toString();
    }
}
