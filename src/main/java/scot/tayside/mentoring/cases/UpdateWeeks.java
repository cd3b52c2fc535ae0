package scot.tayside.mentoring.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The weeks in which a case owes its referrer word: those in which it is open, and not paused, from Monday to Sunday (R11).
 */
class UpdateWeeks {

    private final LocalDate openedOn;
    private final @Nullable LocalDate closedOn;
    private final List<Pause> pauses;
    private final Set<IsoWeek> updated;

    UpdateWeeks(LocalDate openedOn, @Nullable LocalDate closedOn, List<Pause> pauses, List<LocalDate> updates) {
        this.openedOn = openedOn;
        this.closedOn = closedOn;
        this.pauses = List.copyOf(pauses);
        this.updated = updates.stream().map(IsoWeek::of).collect(Collectors.toSet());
    }

    /** The weeks that are over and had no update, oldest first. */
    List<IsoWeek> missed(LocalDate today) {
        IsoWeek current = IsoWeek.of(today);
        return Stream.iterate(IsoWeek.of(openedOn), week -> week.compareTo(current) < 0, IsoWeek::next)
                .filter(this::owes)
                .toList();
    }

    /** Whether an update is still to be given in the week of that day. */
    boolean due(LocalDate today) {
        return owes(IsoWeek.of(today));
    }

    private boolean owes(IsoWeek week) {
        return !openedOn.isAfter(week.monday())
                && (closedOn == null || !closedOn.isBefore(week.sunday()))
                && pauses.stream().noneMatch(pause -> pause.touches(week))
                && !updated.contains(week);
    }
}
