package scot.tayside.mentoring.report;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import scot.tayside.mentoring.snapshot.Edition;
import scot.tayside.mentoring.web.Action;

/** The page of a report: where it stands, what is in it, and what can be done with it. */
record ReportPage(
        ReportHead report,
        Rights rights,
        List<SectionRow> sections,
        Map<UUID, Integer> warnings,
        List<ContributionFile> contributions,
        List<Signature> signatures,
        List<CopyRow> copies) {

    public List<Action> actions() {
        return rights.actions();
    }

    public List<Edition> editions() {
        return rights.editions();
    }

    public boolean isRead(SectionRow section) {
        return rights.reads(section.assignedToId());
    }

    public boolean isListed() {
        return rights.readsAll() || sections.stream().anyMatch(this::isRead);
    }

    public List<ContributionFile> shownContributions() {
        return rights.readsContribution() ? contributions : List.of();
    }

    public boolean isFrozen() {
        return report.snapshotId() != null && report.status().isFrozen();
    }

    public boolean showsFigures() {
        return isFrozen() && rights.readsAll();
    }

    public long written() {
        return sections.stream().filter(SectionRow::written).count();
    }
}
