package scot.tayside.mentoring.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.figures.Figure;
import scot.tayside.mentoring.figures.FigureSet;
import scot.tayside.mentoring.figures.FigureWords;
import scot.tayside.mentoring.figures.Topic;
import scot.tayside.mentoring.shared.ReportingPeriod;

/** Looks a text over for days outside its period and numbers that are not its figures. */
@Component
class TextCheck {

    private final FigureWords words;

    TextCheck(FigureWords words) {
        this.words = words;
    }

    /** The numbers are compared with the figures of these topics; with no figures there is nothing to compare them with. */
    List<Warning> check(@Nullable String text, ReportingPeriod period, @Nullable FigureSet figures, Set<Topic> topics) {
        if (text == null) {
            return List.of();
        }
        DayCheck days = DayCheck.of(text, period);
        List<Figure> compared = figures == null
                ? List.of()
                : figures.figures().stream()
                        .filter(figure -> topics.contains(figure.statistic().topic()))
                        .toList();
        return Stream.concat(days.warnings().stream(), new NumberCheck(compared, words).warnings(days.rest()))
                .distinct()
                .toList();
    }
}
