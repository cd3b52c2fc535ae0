package scot.tayside.mentoring.voice;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.voice.Traces.Span;

/** Looks through words for whatever could tell who is meant: what has the form of a date, and every name and street on record. */
@Service
@Transactional(readOnly = true)
class TraceSearch {

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’](?!s\\b)\\p{L}+)*");

    /** Names that are common words as well; they are marked where they begin with a capital letter. */
    private static final Set<String> EVERYDAY = Set.of(
            "will may mark grace hope faith joy dawn rose iris heather rowan holly ivy daisy pearl ruby amber summer june april august"
                    .split(" "));

    /** The words of the service itself, and small words that stand in addresses. */
    private static final Set<String> OF_THE_SERVICE = Set.of(
            ("mentor mentors mentoring manager coordinator director board volunteer peer befriender admin the and for flat house street road lane"
                            + " avenue place court my her his you they we it in at on to of a i")
                    .split(" "));

    private final TraceQueries queries;

    TraceSearch(TraceQueries queries) {
        this.queries = queries;
    }

    Traces in(String text) {
        List<MatchResult> words = WORD.matcher(text).results().toList();
        Set<String> names = queries.names(wanted(words.stream()));
        Set<String> places = queries.places(wanted(words.stream().filter(TraceSearch::isCapital)));
        Stream<Span> known = words.stream().flatMap(word -> {
            String plain = plain(word);
            boolean name = names.contains(plain) && (isCapital(word) || !EVERYDAY.contains(plain));
            return name
                    ? Stream.of(new Span(word.start(), word.end(), TraceKind.NAME))
                    : places.contains(plain) && isCapital(word)
                            ? Stream.of(new Span(word.start(), word.end(), TraceKind.PLACE))
                            : Stream.empty();
        });
        return Traces.of(text, Stream.concat(known, Patterns.in(text)).toList());
    }

    private static Set<String> wanted(Stream<MatchResult> words) {
        return words.map(TraceSearch::plain)
                .filter(word -> word.length() > 1 && !OF_THE_SERVICE.contains(word))
                .collect(Collectors.toSet());
    }

    private static String plain(MatchResult word) {
        return word.group().toLowerCase(Locale.UK).replace('’', '\'');
    }

    private static boolean isCapital(MatchResult word) {
        return Character.isUpperCase(word.group().charAt(0));
    }
}
