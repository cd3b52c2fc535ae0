package scot.tayside.mentoring.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.snapshot.Edition;

/** A report as it went to one recipient. */
@Entity
@Table(name = "report_copy")
class Copy {

    @Id
    private UUID id;

    private String recipient;

    @Enumerated(EnumType.STRING)
    private Edition edition;

    private LocalDate issuedOn;
    private UUID issuedBy;
    private @Nullable String remark;

    @SuppressWarnings("NullAway.Init")
    protected Copy() {}

    Copy(String recipient, Edition edition, Remark said) {
        this.id = UUID.randomUUID();
        this.recipient = recipient;
        this.edition = edition;
        this.issuedOn = said.on();
        this.issuedBy = said.by();
        this.remark = said.text();
    }
}
