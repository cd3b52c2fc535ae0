package scot.tayside.mentoring.safety;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Say that somebody may come to harm. */
record RaiseConcern(
        Endangered about,
        String whom,
        String words,
        @Nullable String doneAtOnce,
        LocalDate seenOn) {}
