package scot.tayside.mentoring.appointment;

import java.time.Duration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where an appointment is and who is told: with its expected end, the plan of somebody who works alone. */
record Plan(
        PlaceKind kind, @Nullable String place, @Nullable String told) {

    /** Away from the office, place and whom to call are known beforehand; who is silent so long after the end is looked for (R25). */
    static final Duration SILENCE = Duration.ofMinutes(60);

    /** The fields that are still to be filled in. */
    Stream<String> missing() {
        return kind.isAway()
                ? Stream.of(place == null ? "place" : "", told == null ? "told" : "")
                        .filter(field -> !field.isEmpty())
                : Stream.empty();
    }
}
