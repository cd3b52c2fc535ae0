package scot.tayside.mentoring.partner;

import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.Audited;

/** What has happened to the record of a partner. */
record PartnerEvent(
        PartnerId partner, String action, @Nullable String details) implements Audited {

    @Override
    public String subjectType() {
        return "partner";
    }

    @Override
    public String subjectId() {
        return partner.toString();
    }
}
