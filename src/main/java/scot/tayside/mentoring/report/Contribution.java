package scot.tayside.mentoring.report;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.shared.RuleViolation;

/** What a partner writes for a report, of days of its own. */
@Entity
@Table(name = "report_contribution")
class Contribution extends AbstractAggregateRoot<Contribution> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "report_id"))
    private ReportId report;

    @Enumerated(EnumType.STRING)
    private Organisation partner;

    private @Nullable LocalDate fromDay;
    private @Nullable LocalDate toDay;
    private @Nullable String text;
    private @Nullable Instant writtenAt;
    private @Nullable UUID writtenBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Contribution() {}

    Contribution(ReportId report, Organisation partner) {
        this.id = UUID.randomUUID();
        this.report = report;
        this.partner = partner;
    }

    Contribution copyFor(ReportId successor) {
        Contribution copy = new Contribution(successor, partner);
        copy.fromDay = fromDay;
        copy.toDay = toDay;
        copy.text = text;
        copy.writtenAt = writtenAt;
        copy.writtenBy = writtenBy;
        return copy;
    }

    boolean isStill(long read) {
        return Objects.requireNonNullElse(version, 0L) == read;
    }

    void write(LocalDate from, LocalDate to, String newText, UUID by, Instant now) {
        if (to.isBefore(from)) {
            throw new RuleViolation("report.contribution-order");
        }
        fromDay = from;
        toDay = to;
        text = newText;
        writtenAt = now;
        writtenBy = by;
        registerEvent(new ReportEvent(
                "report.contribution-written", report.toString(), partner + ", " + newText.length() + " characters"));
    }
}
