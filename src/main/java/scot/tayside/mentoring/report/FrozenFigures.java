package scot.tayside.mentoring.report;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The figures a report was frozen with: its own, those of the period before, and of the same days a year earlier. */
record FrozenFigures(
        UUID snapshot, @Nullable UUID before, @Nullable UUID yearBefore) {}
