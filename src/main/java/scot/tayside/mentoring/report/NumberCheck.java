package scot.tayside.mentoring.report;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scot.tayside.mentoring.figures.Figure;
import scot.tayside.mentoring.figures.FigureWords;
import scot.tayside.mentoring.figures.Place;
import scot.tayside.mentoring.figures.Statistic;

/** Numbers of a text beside the words of a statistic, compared with every figure of that statistic. */
final class NumberCheck {

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d.,/£:-])\\b(\\d{1,6})(\\s?%| per cent)?(?![\\d/:]|[.,]\\d)");
    private static final Pattern SENTENCE = Pattern.compile("[^.;!?\\n]+(?:\\n[^.;!?\\n]+)*");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]+");
    private static final int BEFORE = 2;
    private static final int AFTER = 3;

    /** Words of titles that say too little by themselves. */
    private static final Set<String> COMMON = Set.of(
            "the",
            "and",
            "to",
            "of",
            "on",
            "in",
            "at",
            "by",
            "with",
            "that",
            "what",
            "how",
            "why",
            "was",
            "people",
            "day",
            "month",
            "time",
            "date",
            "start",
            "end",
            "each",
            "first",
            "open",
            "opened",
            "received",
            "became",
            "made",
            "kind",
            "length",
            "again",
            "entered",
            "against",
            "agreed",
            "led",
            "figure",
            "result",
            "many");

    private final List<Figure> figures;
    private final FigureWords words;

    NumberCheck(List<Figure> figures, FigureWords words) {
        this.figures = figures.stream()
                .filter(figure -> figure.value().matches("\\d+"))
                .toList();
        this.words = words;
    }

    Stream<Warning> warnings(String text) {
        return SENTENCE.matcher(text)
                .results()
                .map(MatchResult::group)
                .flatMap(sentence -> NUMBER.matcher(sentence).results().flatMap(said -> warning(sentence, said)));
    }

    private Stream<Warning> warning(String sentence, MatchResult said) {
        boolean share = said.group(2) != null;
        Set<String> around = around(sentence, said, share);
        List<Figure> meant = figures.stream()
                .filter(figure -> figure.isShare() == share)
                .filter(figure -> keywords(figure.statistic()).stream().anyMatch(around::contains))
                .toList();
        boolean isOneOfThem = meant.stream().anyMatch(figure -> figure.value().equals(said.group(1)));
        return meant.isEmpty() || isOneOfThem ? Stream.of() : Stream.of(differs(said, meant));
    }

    private Warning differs(MatchResult said, List<Figure> meant) {
        Figure figure = meant.stream()
                .filter(one -> one.place().equals(Place.ALL))
                .findFirst()
                .orElse(meant.get(0));
        return Warning.of(
                "report.warning.number",
                said.group().strip(),
                words.title(figure.statistic()),
                words.label(figure.statistic(), figure.place()),
                words.full(figure));
    }

    /** The words close to a count; of a percentage the whole sentence says what it is of. */
    private static Set<String> around(String sentence, MatchResult said, boolean share) {
        List<String> before = words(sentence.substring(0, said.start()));
        List<String> after = words(sentence.substring(said.end()));
        return share
                ? Stream.concat(before.stream(), after.stream()).collect(Collectors.toSet())
                : Stream.concat(
                                before.stream().skip(Math.max(0, before.size() - BEFORE)),
                                after.stream().limit(AFTER))
                        .collect(Collectors.toSet());
    }

    private Set<String> keywords(Statistic statistic) {
        return words(words.title(statistic)).stream()
                .filter(word -> !COMMON.contains(word))
                .collect(Collectors.toSet());
    }

    /** In lower case, and one and many alike. */
    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.UK))
                .results()
                .map(MatchResult::group)
                .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .toList();
    }
}
