package scot.tayside.mentoring.tiss;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.identity.UserId;

/** What the numbers of a month said before they were put right, by whom and why. */
@Entity
@Table(name = "tiss_former")
class FormerReturn {

    @Id
    private UUID id;

    private String source;
    private LocalDate givenOn;
    private int workedWith;
    private int referred;
    private String reasons;
    private @Nullable String note;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "written_by"))
    private UserId writtenBy;

    private Instant writtenAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "replaced_by"))
    private UserId replacedBy;

    private Instant replacedAt;
    private String why;

    @SuppressWarnings("NullAway.Init")
    protected FormerReturn() {}

    FormerReturn(Given before, UserId writtenBy, Instant writtenAt, String why, UserId by, Instant at) {
        this.id = UUID.randomUUID();
        this.source = before.source();
        this.givenOn = before.givenOn();
        this.workedWith = before.workedWith();
        this.referred = before.referred();
        this.reasons = before.reasonsTold();
        this.note = before.note();
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
        this.replacedBy = by;
        this.replacedAt = at;
        this.why = why;
    }
}
