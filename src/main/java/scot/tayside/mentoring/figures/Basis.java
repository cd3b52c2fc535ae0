package scot.tayside.mentoring.figures;

import java.util.Arrays;
import java.util.Optional;

/** What a score is compared with. */
public enum Basis {
    /** The assessment or review just before. */
    PRECEDING_REVIEW,
    /** The first score of that outcome in the case. */
    SINCE_BASELINE;

    public static Optional<Basis> of(String code) {
        return Arrays.stream(values())
                .filter(basis -> basis.name().equals(code))
                .findAny();
    }
}
