package scot.tayside.mentoring.training;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Record a training session, or what it should have said. */
record RecordTraining(
        LocalDate heldOn,
        String title,
        @Nullable String course,
        @Nullable String jointWith,
        Set<UUID> mentors) {

    RecordTraining {
        mentors = Set.copyOf(mentors);
    }
}
