package scot.tayside.mentoring.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.report.SignOff.Signatory;
import scot.tayside.mentoring.shared.ReportingPeriod;
import scot.tayside.mentoring.shared.RuleViolation;
import scot.tayside.mentoring.snapshot.Edition;
import scot.tayside.mentoring.snapshot.SnapshotId;
import scot.tayside.mentoring.snapshot.Snapshots;

/** All written reports, on their way from draft to issue. */
@Service
@Transactional
public class Reports {

    private final ReportRepository reports;
    private final SectionRepository sections;
    private final ContributionRepository contributions;
    private final TemplateQueries templates;
    private final Snapshots snapshots;
    private final PrintableQuotes quotes;
    private final Clock clock;

    Reports(
            ReportRepository reports,
            SectionRepository sections,
            ContributionRepository contributions,
            TemplateQueries templates,
            Snapshots snapshots,
            PrintableQuotes quotes,
            Clock clock) {
        this.reports = reports;
        this.sections = sections;
        this.contributions = contributions;
        this.templates = templates;
        this.snapshots = snapshots;
        this.quotes = quotes;
        this.clock = clock;
    }

    /** A draft with the sections that the newest template of its kind asks for. */
    ReportId begin(BeginReport begun, Viewer viewer) {
        Template template = templates.newest(begun.kind());
        Report report = reports.save(Report.begin(begun, template.id(), said(null, viewer)));
        template.sections().forEach(asked -> sections.save(new ReportSection(report.id(), asked)));
        if (template.asksPartners()) {
            contributions.save(new Contribution(report.id(), Organisation.CATH));
        }
        return report.id();
    }

    void describe(ReportId id, Particulars particulars) {
        change(id, report -> report.describe(particulars));
    }

    /** The figures are counted a last time and kept, with those they are compared with. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public void freeze(ReportId id, Viewer viewer) {
        change(id, report -> {
            if (!report.status().allows(ReportStatus.FROZEN)) {
                throw new RuleViolation("report.cannot-move", report.status().title(), ReportStatus.FROZEN.title());
            }
            ReportingPeriod period = report.period();
            UUID own = frozen(report, period, viewer);
            UUID before = frozen(report, period.previous(), viewer);
            UUID yearBefore = period.yearBefore().equals(period.previous())
                    ? before
                    : frozen(report, period.yearBefore(), viewer);
            report.freeze(new FrozenFigures(own, before, yearBefore), today());
            sections.findByReport(id).forEach(section -> {
                section.freeze(quotes.frozen(id, section.id(), today()));
                sections.save(section);
            });
        });
    }

    private UUID frozen(Report report, ReportingPeriod period, Viewer viewer) {
        return snapshots.freeze(period, report.basis(), viewer).value();
    }

    public void submit(ReportId id) {
        change(id, report -> report.submit(today()));
    }

    public void sign(ReportId id, @Nullable String remark, Viewer viewer) {
        change(id, report -> report.sign(signatory(viewer), said(remark, viewer)));
    }

    /** The director or the board returns it, or a manager takes it back. */
    void giveBack(ReportId id, String reason, Viewer viewer) {
        Signatory role = viewer.is(Role.MANAGER) ? null : signatory(viewer);
        change(id, report -> report.giveBack(role, said(reason, viewer)));
    }

    void reopen(ReportId id) {
        change(id, Report::reopen);
    }

    /** A copy for one recipient. */
    public void issue(ReportId id, IssueCopy copy, Viewer viewer) {
        Report report = find(id);
        boolean first = report.status() == ReportStatus.SIGNED_OFF;
        quotes.withdrawn(id, copy.edition(), today()).forEach(quote -> withhold(id, quote, copy.edition(), first));
        report.issue(copy.recipient(), copy.edition(), said(copy.remark(), viewer));
        reports.save(report);
        if (copy.edition() == Edition.PUBLIC) {
            snapshots.publicEditionIssued(new SnapshotId(report.frozenFigures()));
        }
        if (first) {
            Optional.ofNullable(report.supersedes()).ifPresent(old -> change(old, Report::superseded));
        }
    }

    /** Before the first copy what may not be printed any more is left out; after it only a new version can do without it. */
    private void withhold(ReportId id, PrintableQuotes.Quote quote, Edition edition, boolean first) {
        if (!first) {
            throw new RuleViolation("report.quote-withdrawn", quote.voice().reference());
        }
        sections.findByReport(id).forEach(section -> {
            section.withhold(quote.voice().id().value(), edition);
            sections.save(section);
        });
    }

    /** A new version of an issued report, with what was written in it. */
    ReportId supersede(ReportId id, String reason, Viewer viewer) {
        Report next = reports.save(find(id).successor(reason, said(null, viewer)));
        sections.findByReport(id).forEach(section -> sections.save(section.copyFor(next.id())));
        contributions.findByReport(id).forEach(one -> contributions.save(one.copyFor(next.id())));
        return next.id();
    }

    private static Signatory signatory(Viewer viewer) {
        return viewer.is(Role.BOARD) ? Signatory.BOARD : Signatory.DIRECTOR;
    }

    private Remark said(@Nullable String text, Viewer viewer) {
        return new Remark(viewer.id().value(), today(), text);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void change(ReportId id, Consumer<Report> step) {
        Report report = find(id);
        step.accept(report);
        reports.save(report);
    }

    private Report find(ReportId id) {
        return reports.findById(id).orElseThrow(() -> new NoSuchElementException("no report " + id));
    }
}
