package scot.tayside.mentoring.person;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.web.Option;

/** A field in which two files of one person differ: the question on the form and its answers. */
record Difference(
        String name,
        String code,
        @Nullable String kept,
        @Nullable String other) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    static List<Difference> between(PersonFile kept, PersonFile other) {
        return Stream.of(
                        new Difference("firstName", "person.first-name", kept.firstName(), other.firstName()),
                        new Difference("lastName", "person.last-name", kept.lastName(), other.lastName()),
                        new Difference(
                                "dateOfBirth",
                                "person.born",
                                DAY.format(kept.dateOfBirth()),
                                DAY.format(other.dateOfBirth())),
                        new Difference(
                                "sex",
                                "person.sex",
                                kept.sex().title(),
                                other.sex().title()),
                        new Difference("phone", "person.phone", kept.phone(), other.phone()),
                        new Difference("address", "person.address", kept.address(), other.address()),
                        new Difference("riskSummary", "person.risk-summary", kept.riskSummary(), other.riskSummary()))
                .filter(each -> !Objects.equals(each.kept, each.other))
                .toList();
    }

    @Nullable
    Side onlyOne() {
        return kept == null ? Side.OTHER : other == null ? Side.KEPT : null;
    }

    boolean offers(@Nullable Side side) {
        return side != Side.BOTH || (name.equals("riskSummary") && onlyOne() == null);
    }

    /** The value of each file, as its answer; of risks also both. */
    public List<Option> options(String nothing, String both) {
        Stream<Option> one = Stream.of(
                new Option(Side.KEPT.name(), Objects.requireNonNullElse(kept, nothing)),
                new Option(Side.OTHER.name(), Objects.requireNonNullElse(other, nothing)));
        return (offers(Side.BOTH) ? Stream.concat(one, Stream.of(new Option(Side.BOTH.name(), both))) : one).toList();
    }
}
