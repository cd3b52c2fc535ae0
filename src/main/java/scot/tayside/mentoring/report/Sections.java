package scot.tayside.mentoring.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.voice.VoiceId;
import scot.tayside.mentoring.voice.Voices;

/** All that is written in reports: by whom, and never over somebody else's words unseen. */
@Service
@Transactional
class Sections {

    private final ReportRepository reports;
    private final SectionRepository sections;
    private final ContributionRepository contributions;
    private final CommentRepository comments;
    private final Voices voices;
    private final Clock clock;

    Sections(
            ReportRepository reports,
            SectionRepository sections,
            ContributionRepository contributions,
            CommentRepository comments,
            Voices voices,
            Clock clock) {
        this.reports = reports;
        this.sections = sections;
        this.contributions = contributions;
        this.comments = comments;
        this.voices = voices;
        this.clock = clock;
    }

    /** @throws WrittenMeanwhile if somebody has written it since that version was read */
    void write(ReportId report, SectionId id, @Nullable String text, long read, Viewer viewer) {
        change(report, id, section -> {
            if (!section.isStill(read)) {
                throw new WrittenMeanwhile();
            }
            section.write(text, viewer.id().value(), clock.instant());
        });
    }

    void assign(ReportId report, SectionId id, @Nullable UUID to, @Nullable LocalDate due) {
        change(report, id, section -> section.assign(to, due));
    }

    void quote(ReportId report, SectionId id, UUID voice) {
        voices.find(new VoiceId(voice));
        change(report, id, section -> section.quote(voice));
    }

    void unquote(ReportId report, SectionId id, UUID voice) {
        change(report, id, section -> section.unquote(voice));
    }

    void comment(ReportId report, SectionId id, String text, Viewer viewer) {
        ReportSection section = find(report, id);
        comments.save(
                new Comment(section.id(), section.report(), text, viewer.id().value(), clock.instant()));
    }

    /** @throws WrittenMeanwhile if somebody has written it since that version was read */
    void contribute(ReportId report, ContributionForm form, Viewer viewer) {
        requireWriting(report);
        Contribution contribution = contributions
                .findByReportAndPartner(report, Organisation.CATH)
                .orElseThrow(() -> new NoSuchElementException("no contribution to " + report));
        if (!contribution.isStill(form.version)) {
            throw new WrittenMeanwhile();
        }
        contribution.write(form.from(), form.to(), form.text(), viewer.id().value(), clock.instant());
        contributions.save(contribution);
    }

    private void change(ReportId report, SectionId id, Consumer<ReportSection> step) {
        requireWriting(report);
        ReportSection section = find(report, id);
        step.accept(section);
        sections.save(section);
    }

    private void requireWriting(ReportId report) {
        reports.findById(report)
                .orElseThrow(() -> new NoSuchElementException("no report " + report))
                .requireWriting();
    }

    private ReportSection find(ReportId report, SectionId id) {
        return sections.findByIdAndReport(id, report).orElseThrow(() -> new NoSuchElementException("no section " + id));
    }
}
