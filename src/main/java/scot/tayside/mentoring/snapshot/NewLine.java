package scot.tayside.mentoring.snapshot;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.figures.Statistic;

/** A line that one version counts and another does not; its statistics in one text, parted by blanks. */
record NewLine(String reference, @Nullable LocalDate day, String counted) {

    LateEntry entry() {
        List<Statistic> statistics = Arrays.stream(counted.split(" "))
                .map(name -> name.replaceFirst(":.*", ""))
                .flatMap(key -> Statistic.of(key).stream())
                .distinct()
                .sorted()
                .toList();
        return new LateEntry(reference, day, statistics);
    }
}
