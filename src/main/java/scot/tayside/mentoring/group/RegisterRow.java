package scot.tayside.mentoring.group;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody on the register of a session. */
record RegisterRow(
        UUID personId, String name, boolean opens, @Nullable Mark mark) {}
