package scot.tayside.mentoring.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the director or the board decided about a report. */
@Entity
@Table(name = "report_sign_off")
class SignOff {

    /** For whom somebody decides. */
    enum Signatory {
        DIRECTOR,
        BOARD
    }

    /** What can be decided. */
    enum Decision {
        SIGNED,
        RETURNED
    }

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Signatory role;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    private LocalDate decidedOn;
    private UUID decidedBy;
    private @Nullable String remark;

    @SuppressWarnings("NullAway.Init")
    protected SignOff() {}

    SignOff(Signatory role, Decision decision, Remark said) {
        this.id = UUID.randomUUID();
        this.role = role;
        this.decision = decision;
        this.decidedOn = said.on();
        this.decidedBy = said.by();
        this.remark = said.text();
    }
}
