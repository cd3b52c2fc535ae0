package scot.tayside.mentoring.figures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line behind a figure: whom or what it is about, and where to read on. */
record Line(
        String name,
        String reference,
        @Nullable LocalDate day,
        @Nullable String url,
        @Nullable String service,
        @Nullable String area) {}
