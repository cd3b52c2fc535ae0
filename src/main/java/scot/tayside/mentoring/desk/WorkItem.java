package scot.tayside.mentoring.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One thing that waits for somebody: what to do, about whom, and by when. */
record WorkItem(
        String kind,
        String personName,
        String reference,
        @Nullable LocalDate dueOn,
        String url,
        boolean late,
        @Nullable String forName) {}
