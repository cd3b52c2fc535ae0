package scot.tayside.mentoring.snapshot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of the frozen figures. */
record FrozenTopic(String code, String title, List<Table> tables) {

    /** A statistic with the definition it had; crossed breakdowns are kept apart, to be opened. */
    record Table(String key, String title, String definition, List<Row> rows, List<Row> more) {}

    record Row(
            String label,
            String value,
            String base,
            @Nullable String url) {}
}
