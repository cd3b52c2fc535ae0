package scot.tayside.mentoring.report;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.figures.FigureSet;
import scot.tayside.mentoring.figures.Topic;

/** What is to be looked at in the sections of a report, until it is issued. */
@Component
class Warnings {

    private final ReportQueries queries;
    private final ReportFigures figures;
    private final TextCheck check;

    Warnings(ReportQueries queries, ReportFigures figures, TextCheck check) {
        this.queries = queries;
        this.figures = figures;
        this.check = check;
    }

    /** A section with figures of its own tells of those, any other of all. */
    List<Warning> of(SectionFile section, ReportHead report, @Nullable FigureSet counted) {
        Set<Topic> topics = EnumSet.allOf(Topic.class);
        if (!section.shownTopics().isEmpty()) {
            topics.retainAll(section.shownTopics());
        }
        return check.check(section.text(), report.period(), counted, topics);
    }

    /** How many there are in each section that may be read; sections without any are not named. */
    Map<UUID, Integer> counts(ReportHead report, Rights rights) {
        if (report.status() == ReportStatus.ISSUED || report.status() == ReportStatus.SUPERSEDED) {
            return Map.of();
        }
        List<SectionFile> written = queries.files(new ReportId(report.id())).stream()
                .filter(section -> section.text() != null && rights.reads(section.assignedToId()))
                .toList();
        if (written.isEmpty()) {
            return Map.of();
        }
        FigureSet counted = figures.now(report);
        Map<UUID, Integer> counts = new HashMap<>();
        for (SectionFile section : written) {
            int found = of(section, report, counted).size();
            if (found > 0) {
                counts.put(section.id(), found);
            }
        }
        return counts;
    }
}
