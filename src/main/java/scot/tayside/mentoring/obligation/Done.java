package scot.tayside.mentoring.obligation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Mark an obligation as done, by an issued report or otherwise. */
record Done(LocalDate on, @Nullable String remark, @Nullable UUID document) {}
