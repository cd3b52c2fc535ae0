package scot.tayside.mentoring.group;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who came to a session; why it is put right, if it is. */
record Register(
        Map<UUID, Mark> marks,
        Set<UUID> leaders,
        int guests,
        @Nullable String note,
        @Nullable String why) {

    Register {
        marks = Map.copyOf(marks);
        leaders = Set.copyOf(leaders);
    }
}
