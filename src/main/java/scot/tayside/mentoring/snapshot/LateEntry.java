package scot.tayside.mentoring.snapshot;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.figures.Statistic;

/** Something that a newer version counts and an older one did not know of. */
public record LateEntry(String reference, @Nullable LocalDate day, List<Statistic> statistics) {}
