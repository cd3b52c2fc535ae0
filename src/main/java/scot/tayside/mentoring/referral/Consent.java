package scot.tayside.mentoring.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That the person agreed to be referred: on which day, and to what. */
@Embeddable
public record Consent(
        @Column(name = "consent_on") @Nullable LocalDate on,
        @Column(name = "consent_note") @Nullable String note) {}
