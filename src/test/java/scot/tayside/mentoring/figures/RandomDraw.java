package scot.tayside.mentoring.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.random.RandomGenerator;

/** Draws that like the edges: one day in six is the first or last of a quarter. */
record RandomDraw(RandomGenerator generator) {

    private static final List<LocalDate> EDGES = List.of(
            LocalDate.of(2013, 12, 31),
            LocalDate.of(2014, 1, 1),
            LocalDate.of(2014, 3, 31),
            LocalDate.of(2014, 4, 1),
            LocalDate.of(2014, 6, 30),
            LocalDate.of(2014, 7, 1));

    boolean chance(int percent) {
        return generator.nextInt(100) < percent;
    }

    int number(int least, int most) {
        return generator.nextInt(least, most + 1);
    }

    <T> T of(List<T> choices) {
        return choices.get(generator.nextInt(choices.size()));
    }

    String of(String choices) {
        return of(List.of(choices.split(" ")));
    }

    LocalDate day(LocalDate first, LocalDate last) {
        List<LocalDate> edges = EDGES.stream()
                .filter(edge -> !edge.isBefore(first) && !edge.isAfter(last))
                .toList();
        return !edges.isEmpty() && chance(16)
                ? of(edges)
                : first.plusDays(generator.nextLong(ChronoUnit.DAYS.between(first, last) + 1));
    }
}
