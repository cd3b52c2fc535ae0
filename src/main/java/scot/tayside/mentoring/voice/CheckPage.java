package scot.tayside.mentoring.voice;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scot.tayside.mentoring.web.Option;

/** The page on which a second person checks words, with everything marked that could tell who is meant. */
record CheckPage(VoicePage.Written voice, boolean own, Traces text, Traces source) {

    public List<Option> results() {
        return Option.of(CheckResult.values(), CheckResult::title);
    }

    public String url() {
        return "/quotes/" + voice.id();
    }

    /** What was found in the words and beneath them, kind by kind. */
    public Map<TraceKind, Set<String>> found() {
        return Stream.concat(text.pieces().stream(), source.pieces().stream())
                .filter(piece -> piece.kind() != null)
                .collect(Collectors.groupingBy(
                        Traces.Piece::kind,
                        TreeMap::new,
                        Collectors.mapping(Traces.Piece::text, Collectors.toCollection(TreeSet::new))));
    }
}
