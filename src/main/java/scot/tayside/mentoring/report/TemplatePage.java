package scot.tayside.mentoring.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.figures.FigureWords;
import scot.tayside.mentoring.figures.Topic;
import scot.tayside.mentoring.web.Option;

/** The page of a template. */
record TemplatePage(Template template, List<Line> lines, FigureWords words) {

    /** A section as it is typed: its heading, and how much it shows and draws from. */
    record Line(@Nullable String heading, int topics, int feeds) {}

    public List<Option> topics() {
        return Option.of(Topic.values(), words::title);
    }

    public List<Option> feeds() {
        return Option.of(Feed.values(), Feed::title);
    }
}
