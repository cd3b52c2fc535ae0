package scot.tayside.mentoring.report;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import scot.tayside.mentoring.figures.Topic;

/** A template as somebody changes it; a section without a heading is left out. */
class TemplateForm {

    private static final int SPARE = 2;
    private static final int LONGEST_HEADING = 200;
    private static final int LONGEST_GUIDANCE = 2000;

    /** The version that was changed: a newer one made meanwhile must not be lost. */
    int basedOn;

    List<Line> sections = new ArrayList<>();

    /** A section as it is typed. */
    static class Line {

        @Nullable
        String number;

        @Nullable
        String heading;

        @Nullable
        String guidance;

        List<Topic> topics = new ArrayList<>();
        List<Feed> feeds = new ArrayList<>();

        private Outline outline(int position) {
            return new Outline(position, text(number), text(heading), text(guidance), joined(topics), joined(feeds));
        }

        private static String text(@Nullable String typed) {
            return typed == null ? "" : typed;
        }

        private static String joined(List<? extends Enum<?>> codes) {
            return codes.stream().map(Enum::name).collect(Collectors.joining(";"));
        }
    }

    static TemplateForm of(Template template) {
        TemplateForm form = new TemplateForm();
        form.basedOn = template.number();
        template.sections().forEach(section -> form.sections.add(line(section)));
        for (int spare = 0; spare < SPARE; spare++) {
            form.sections.add(new Line());
        }
        return form;
    }

    private static Line line(Outline section) {
        Line line = new Line();
        line.number = section.number();
        line.heading = section.heading();
        line.guidance = section.guidance();
        for (String topic : section.topics().split(";")) {
            if (!topic.isEmpty()) line.topics.add(Topic.valueOf(topic));
        }
        for (String feed : section.feeds().split(";")) {
            if (!feed.isEmpty()) line.feeds.add(Feed.valueOf(feed));
        }
        return line;
    }

    List<TemplatePage.Line> lines() {
        return sections.stream()
                .map(line -> new TemplatePage.Line(line.heading, line.topics.size(), line.feeds.size()))
                .toList();
    }

    void check(Errors errors) {
        if (sections.stream().allMatch(line -> line.heading == null)) {
            errors.reject("report.template-empty");
        }
        for (int i = 0; i < sections.size(); i++) {
            Line line = sections.get(i);
            String field = "sections[" + i + "].";
            if (line.heading == null && (line.number != null || line.guidance != null)) {
                errors.rejectValue(field + "heading", "report.heading-missing");
            }
            if (line.heading != null && line.heading.length() > LONGEST_HEADING) {
                errors.rejectValue(field + "heading", "report.heading-long", new Object[] {LONGEST_HEADING}, null);
            }
            if (line.guidance != null && line.guidance.length() > LONGEST_GUIDANCE) {
                errors.rejectValue(field + "guidance", "report.guidance-long", new Object[] {LONGEST_GUIDANCE}, null);
            }
            if (line.number != null && !line.number.matches("\\d{1,2}(\\.\\d{1,2}){0,2}")) {
                errors.rejectValue(field + "number", "report.number-wrong");
            }
        }
    }

    Template toTemplate(ReportKind kind) {
        List<Outline> outlines = new ArrayList<>();
        for (Line line : sections) {
            if (line.heading != null) outlines.add(line.outline(outlines.size() + 1));
        }
        return new Template(UUID.randomUUID(), kind, basedOn + 1, outlines);
    }
}
