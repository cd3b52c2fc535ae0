package scot.tayside.mentoring.allocation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.programme.Service;
import scot.tayside.mentoring.referral.FirstContact;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.web.Sentence;

/** A referral to decide on, with what decides it. */
record InboxRow(Asked asked, FirstContact firstContact, List<Sentence> unmet, long lookalikes) {

    /** What is recorded of it. */
    record Asked(
            ReferralId id,
            String reference,
            PersonId personId,
            String personName,
            Service service,
            LocalAuthority area,
            LocalDate receivedOn,
            @Nullable LocalDate firstContactOn,
            @Nullable Integer places,
            boolean placesAreFirm,
            int taken) {

        public int free() {
            return places == null ? 0 : Math.max(0, places - taken);
        }

        /** Full, and nobody has to wait for it: a warning only. */
        public boolean overPlaces() {
            return places != null && taken >= places && !placesAreFirm;
        }
    }
}
