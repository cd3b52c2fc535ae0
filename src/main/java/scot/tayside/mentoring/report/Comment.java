package scot.tayside.mentoring.report;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A remark of a colleague on a section; never printed. */
@Entity
@Table(name = "report_comment")
class Comment extends AbstractAggregateRoot<Comment> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "section_id"))
    private SectionId section;

    private Instant writtenAt;
    private UUID writtenBy;
    private String text;

    @SuppressWarnings("NullAway.Init")
    protected Comment() {}

    Comment(SectionId section, ReportId report, String text, UUID by, Instant now) {
        this.id = UUID.randomUUID();
        this.section = section;
        this.text = text;
        this.writtenBy = by;
        this.writtenAt = now;
        registerEvent(new ReportEvent("report.commented", report.toString(), null));
    }
}
