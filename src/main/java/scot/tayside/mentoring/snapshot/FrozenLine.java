package scot.tayside.mentoring.snapshot;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line behind a frozen figure, under the name its file has today. */
record FrozenLine(
        String name,
        @Nullable String reference,
        @Nullable LocalDate day,
        @Nullable String url,
        @Nullable String service,
        @Nullable String area) {}
