package scot.tayside.mentoring.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.NoSuchElementException;

/** A step that a report takes after a page has said what it means. */
enum Step {
    FREEZE("report.is-frozen"),
    SIGN("report.is-signed"),
    RETURN("report.is-returned"),
    SUPERSEDE("report.is-superseding");

    private final String taken;

    Step(String taken) {
        this.taken = taken;
    }

    /** What is said once it is taken. */
    String taken() {
        return taken;
    }

    boolean takesRemark() {
        return this != FREEZE;
    }

    boolean needsRemark() {
        return this == RETURN || this == SUPERSEDE;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws NoSuchElementException if there is none of that name */
    static Step of(String word) {
        return Arrays.stream(values())
                .filter(step -> step.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no step " + word));
    }
}
