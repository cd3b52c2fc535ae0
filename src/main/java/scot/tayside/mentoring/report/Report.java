package scot.tayside.mentoring.report;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import scot.tayside.mentoring.figures.Basis;
import scot.tayside.mentoring.report.SignOff.Decision;
import scot.tayside.mentoring.report.SignOff.Signatory;
import scot.tayside.mentoring.shared.ReportingPeriod;
import scot.tayside.mentoring.shared.RuleViolation;
import scot.tayside.mentoring.snapshot.Edition;

/** A report of a period, from the first draft to the copies that were issued. */
@Entity
class Report extends AbstractAggregateRoot<Report> {

    @EmbeddedId
    private ReportId id;

    private UUID templateId;

    @Enumerated(EnumType.STRING)
    private ReportKind kind;

    private String title;
    private LocalDate firstDay;
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    @Enumerated(EnumType.STRING)
    private ReportStatus status;

    private @Nullable String reportNumber;
    private @Nullable String meeting;
    private @Nullable String author;
    private @Nullable String summary;
    private boolean boardRequired;
    private @Nullable UUID attachedReportId;
    private int editionNumber = 1;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "supersedes_id"))
    private @Nullable ReportId supersedes;

    private @Nullable String supersedesReason;
    private @Nullable UUID snapshotId;
    private @Nullable UUID beforeSnapshotId;
    private @Nullable UUID yearBeforeSnapshotId;
    private LocalDate createdOn;
    private @Nullable UUID createdBy;
    private @Nullable LocalDate frozenOn;
    private @Nullable LocalDate submittedOn;
    private @Nullable LocalDate directorSignedOn;
    private @Nullable LocalDate signedOffOn;
    private @Nullable LocalDate issuedOn;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "report_id", nullable = false, updatable = false)
    private List<SignOff> signOffs = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "report_id", nullable = false, updatable = false)
    private List<Copy> copies = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Report() {}

    private Report(BeginReport begun, UUID template, Remark said) {
        this.id = ReportId.next();
        this.templateId = template;
        this.kind = begun.kind();
        this.title = begun.title();
        this.firstDay = begun.period().firstDay();
        this.lastDay = begun.period().lastDay();
        this.basis = begun.basis();
        this.boardRequired = begun.boardRequired();
        this.attachedReportId = begun.attached();
        this.status = ReportStatus.DRAFT;
        this.createdOn = said.on();
        this.createdBy = said.by();
    }

    static Report begin(BeginReport begun, UUID template, Remark said) {
        Report report = new Report(begun, template, said);
        report.moved("report.begun", begun.period().label());
        return report;
    }

    /** A new version of what was issued; it takes its place when it is issued itself (R29). */
    Report successor(String reason, Remark said) {
        if (status != ReportStatus.ISSUED) {
            throw new RuleViolation("report.only-issued-superseded");
        }
        Report next =
                begin(new BeginReport(kind, title, period(), basis, boardRequired, attachedReportId), templateId, said);
        next.reportNumber = reportNumber;
        next.meeting = meeting;
        next.author = author;
        next.summary = summary;
        next.editionNumber = editionNumber + 1;
        next.supersedes = id;
        next.supersedesReason = reason;
        return next;
    }

    void describe(Particulars particulars) {
        requireWriting();
        title = particulars.title();
        reportNumber = particulars.number();
        meeting = particulars.meeting();
        author = particulars.author();
        summary = particulars.summary();
        boardRequired = particulars.boardRequired();
        moved("report.described", particulars.title());
    }

    void freeze(FrozenFigures figures, LocalDate today) {
        moveTo(ReportStatus.FROZEN);
        snapshotId = figures.snapshot();
        beforeSnapshotId = figures.before();
        yearBeforeSnapshotId = figures.yearBefore();
        frozenOn = today;
        moved("report.frozen", "figures " + snapshotId);
    }

    void submit(LocalDate today) {
        moveTo(ReportStatus.IN_REVIEW);
        submittedOn = today;
        moved("report.submitted", null);
    }

    void sign(Signatory role, Remark said) {
        if (status != ReportStatus.IN_REVIEW || awaited() != role) {
            throw new RuleViolation("report.not-your-turn");
        }
        signOffs.add(new SignOff(role, Decision.SIGNED, said));
        if (role == Signatory.DIRECTOR) {
            directorSignedOn = said.on();
        }
        if (role == Signatory.BOARD || !boardRequired) {
            moveTo(ReportStatus.SIGNED_OFF);
            signedOffOn = said.on();
        }
        moved("report.signed", role.name());
    }

    /** Back to whoever writes: what was signed of it counts no longer. */
    void giveBack(@Nullable Signatory role, Remark said) {
        if (role != null && (status != ReportStatus.IN_REVIEW || awaited() != role)) {
            throw new RuleViolation("report.not-your-turn");
        }
        moveTo(ReportStatus.RETURNED);
        directorSignedOn = null;
        if (role != null) {
            signOffs.add(new SignOff(role, Decision.RETURNED, said));
        }
        moved("report.returned", said.text());
    }

    void reopen() {
        moveTo(ReportStatus.DRAFT);
        moved("report.reopened", null);
    }

    /** The first copy makes it issued; nothing of it changes from then on. */
    void issue(String recipient, Edition edition, Remark said) {
        if (status != ReportStatus.ISSUED) {
            moveTo(ReportStatus.ISSUED);
            issuedOn = said.on();
        }
        copies.add(new Copy(recipient, edition, said));
        moved("report.issued", "%s, %s".formatted(recipient, edition));
    }

    void superseded() {
        moveTo(ReportStatus.SUPERSEDED);
        moved("report.superseded", null);
    }

    /** Whose signature is missing first. */
    private Signatory awaited() {
        return directorSignedOn == null ? Signatory.DIRECTOR : Signatory.BOARD;
    }

    void requireWriting() {
        if (status != ReportStatus.DRAFT) {
            throw new RuleViolation("report.not-in-writing", status.title());
        }
    }

    ReportId id() {
        return id;
    }

    ReportingPeriod period() {
        return new ReportingPeriod(firstDay, lastDay);
    }

    Basis basis() {
        return basis;
    }

    ReportStatus status() {
        return status;
    }

    @Nullable
    ReportId supersedes() {
        return supersedes;
    }

    /** The frozen figures, once there are some. */
    UUID frozenFigures() {
        if (snapshotId == null) {
            throw new RuleViolation("report.not-frozen");
        }
        return snapshotId;
    }

    private void moveTo(ReportStatus to) {
        if (!status.allows(to)) {
            throw new RuleViolation("report.cannot-move", status.title(), to.title());
        }
        status = to;
    }

    private void moved(String action, @Nullable String details) {
        registerEvent(new ReportEvent(action, id.toString(), details));
    }
}
