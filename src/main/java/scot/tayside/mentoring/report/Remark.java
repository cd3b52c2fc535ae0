package scot.tayside.mentoring.report;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who said or did something on which day, and with what words. */
record Remark(UUID by, LocalDate on, @Nullable String text) {}
