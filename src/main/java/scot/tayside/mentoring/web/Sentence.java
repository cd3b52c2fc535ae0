package scot.tayside.mentoring.web;

import java.util.List;
import scot.tayside.mentoring.shared.Unmet;

/** A criterion that is not met, as a page says it: the message, and its arguments in words. */
public record Sentence(String code, Object[] arguments) {

    public static Sentence of(Unmet unmet) {
        return new Sentence(
                unmet.code(), Wording.of(unmet.arguments().toArray()).toArray());
    }

    public static List<Sentence> of(List<Unmet> unmet) {
        return unmet.stream().map(Sentence::of).toList();
    }
}
