package scot.tayside.mentoring.cases;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** The three questions put to a referrer when a case has closed. */
@Entity
class ReferrerFeedback {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "case_id"))
    private CaseId mentee;

    private LocalDate askedOn;

    @SuppressWarnings("NullAway.Init")
    protected ReferrerFeedback() {}

    ReferrerFeedback(CaseId mentee, LocalDate askedOn) {
        this.id = UUID.randomUUID();
        this.mentee = mentee;
        this.askedOn = askedOn;
    }
}
