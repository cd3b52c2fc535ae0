package scot.tayside.mentoring.review;

import java.util.List;
import java.util.stream.IntStream;
import scot.tayside.mentoring.web.Option;

/** What two neighbouring scores mean in words, so that both views speak of the same scale. */
public enum Band {
    CRISIS("In serious difficulty"),
    STRUGGLING("Struggling most of the time"),
    MIXED("Good days and bad days"),
    STEADY("Mostly steady"),
    THRIVING("Going well, can keep it up");

    static final int HIGHEST = 10;
    private static final int WIDTH = 2;

    private final String title;

    Band(String title) {
        this.title = title;
    }

    public static Band of(int score) {
        return values()[(score - 1) / WIDTH];
    }

    /** The ten scores with their words, for choosing one. */
    static List<Option> scores() {
        return IntStream.rangeClosed(1, HIGHEST)
                .mapToObj(score -> new Option(
                        Integer.toString(score),
                        "%d – %s".formatted(score, of(score).title().toLowerCase())))
                .toList();
    }

    /** Its two scores. */
    public List<Integer> scoresOf() {
        int first = ordinal() * WIDTH + 1;
        return List.of(first, first + 1);
    }

    public String title() {
        return title;
    }

    public String range() {
        int first = ordinal() * WIDTH + 1;
        return "%d–%d".formatted(first, first + WIDTH - 1);
    }
}
