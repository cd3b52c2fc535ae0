package scot.tayside.mentoring.figures;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Figures and codes in words. */
@Component
public class FigureWords {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final List<Statistic> OWN_WORDS = List.of(Statistic.EXIT_REASON, Statistic.ORDER_RESULT);

    /** Where chance plays a part that the reader ought to know of. */
    static final Set<Statistic> SAMPLES = EnumSet.of(
            Statistic.IMPROVED,
            Statistic.IMPROVED_BY_LENGTH,
            Statistic.IMPROVED_BY_MENTOR,
            Statistic.BREADTH,
            Statistic.BREADTH_BY_MENTOR,
            Statistic.TARGET);

    private final MessageSource messages;

    FigureWords(MessageSource messages) {
        this.messages = messages;
    }

    public String title(Statistic statistic) {
        return say("figures." + statistic.key() + ".title");
    }

    public String definition(Statistic statistic) {
        return say("figures." + statistic.key() + ".definition");
    }

    /** What is counted, and what a share is a share of. */
    public String base(Statistic statistic) {
        return say("figures." + statistic.key() + ".base");
    }

    public String title(Topic topic) {
        return say("figures.topic." + topic.code());
    }

    /** Where in its table a figure stands. */
    public String label(Statistic statistic, Place place) {
        Stream<String> parts = Stream.of(place.service(), place.area(), place.sex())
                .filter(code -> !code.isEmpty())
                .map(this::code);
        Stream<String> detail =
                place.detail().isEmpty() ? Stream.empty() : Stream.of(detail(statistic, place.detail()));
        String label = Stream.concat(parts, detail).collect(Collectors.joining(", "));
        return label.isEmpty() ? say("figures.all") : label;
    }

    private String detail(Statistic statistic, String detail) {
        if (OWN_WORDS.contains(statistic)) {
            return worded("figures." + statistic.key() + ".code.", detail, code(detail));
        }
        return Arrays.stream(detail.split(":")).map(this::code).collect(Collectors.joining(": "));
    }

    /** A code in words; what is no code of ours stays as it is. */
    public String code(String code) {
        if (code.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            return MONTH.format(YearMonth.parse(code));
        }
        return worded("figures.code.", code, code);
    }

    private String worded(String prefix, String code, String otherwise) {
        return Objects.requireNonNull(messages.getMessage(prefix + code, null, otherwise, Locale.UK));
    }

    public String value(Figure figure) {
        if (figure.isSuppressed()) {
            return say("figures.suppressed");
        }
        return isInPerCent(figure) && !figure.value().equals(Figure.NO_BASE) ? figure.value() + "%" : figure.value();
    }

    public String base(Figure figure) {
        if (figure.isSuppressed()) {
            return "";
        }
        if (figure.isShare()) {
            return say(
                    isPercentage(figure) ? "figures.of" : "figures.over-days",
                    FigureTable.number(figure),
                    FigureTable.base(figure));
        }
        return figure.numerator() == null && figure.n() > 0 ? say("figures.n", figure.n()) : "";
    }

    /** Between which numbers in 100 the true share may well lie; empty where enough people stand behind it, or nobody. */
    String range(Figure figure) {
        long base = FigureTable.base(figure);
        if (!SAMPLES.contains(figure.statistic()) || base == 0 || base >= LikelyRange.ENOUGH) {
            return "";
        }
        LikelyRange range = LikelyRange.of(FigureTable.number(figure), base);
        return say("figures.range", range.low(), range.high());
    }

    /** What few people mean for a share, in words; empty where they are enough. */
    String doubt(Figure figure) {
        String range = range(figure);
        return range.isEmpty() ? "" : say("figures.doubt-in-row", FigureTable.base(figure), range);
    }

    /** The value with what it is a share of. */
    public String full(Figure figure) {
        String base = base(figure);
        return base.isEmpty() ? value(figure) : value(figure) + " (" + base + ")";
    }

    /** The step from the period before, in words. */
    public String change(Figure before, Figure now) {
        if (!isNumber(before) || !isNumber(now)) {
            return say("figures.change.none");
        }
        long step = Long.parseLong(now.value()) - Long.parseLong(before.value());
        String kind = isPercentage(now) ? "points" : "number";
        if (step == 0) {
            return say("figures.change.same");
        }
        return say("figures.change." + kind + (step > 0 ? ".more" : ".fewer"), Math.abs(step));
    }

    private static boolean isPercentage(Figure figure) {
        return figure.isShare() && figure.statistic() != Statistic.OPEN_CASES;
    }

    private static boolean isInPerCent(Figure figure) {
        return isPercentage(figure) || figure.statistic() == Statistic.TARGET_PERCENT;
    }

    private static boolean isNumber(Figure figure) {
        return figure.value().matches("\\d+");
    }

    String say(String code, Object... arguments) {
        return messages.getMessage(code, arguments, Locale.UK);
    }
}
