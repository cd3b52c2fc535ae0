package scot.tayside.mentoring.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Sums of whole numbers from 0 up, some of them known, and what they really are: which other values an unknown one could have. */
final class Equations {

    private static final int MOST_TRIES = 5_000;

    /** Parts add up to a whole. */
    record Sum(String whole, List<String> parts) {

        Stream<String> names() {
            return Stream.concat(Stream.of(whole), parts.stream());
        }
    }

    private final List<Sum> sums = new ArrayList<>();
    private final Map<String, Long> truth = new HashMap<>();
    private final Map<String, Long> known = new HashMap<>();
    private int tries;

    void sum(String whole, List<String> parts) {
        sums.add(new Sum(whole, List.copyOf(parts)));
    }

    void truth(String name, long value) {
        truth.put(name, value);
    }

    void known(String name, long value) {
        known.put(name, value);
    }

    List<Sum> sums() {
        return List.copyOf(sums);
    }

    /** What a name stands for in truth. */
    long truth(String name) {
        return value(name, Map.of());
    }

    boolean isKnown(String name) {
        return known.containsKey(name);
    }

    boolean mentions(String name) {
        return sums.stream().anyMatch(sum -> sum.names().anyMatch(name::equals));
    }

    /** A sum that does not hold of the real numbers, which would make the attack worthless. */
    Optional<String> mistake() {
        return violated(sums, Map.of()).map(Sum::toString);
    }

    /**
     * Whether one number could be a value: the others that are not known are moved, one after the other, until every sum
     * holds again. What is found is a second solution; that none is found need not mean that there is none.
     */
    boolean allows(String name, long value) {
        tries = 0;
        return value >= 0 && mends(touchedBy(name), Map.of(name, value));
    }

    /** The sums that matter to a number: what is known stands between them and the rest. */
    private List<Sum> touchedBy(String name) {
        Set<String> unknown = new HashSet<>(Set.of(name));
        Set<Sum> touched = new LinkedHashSet<>();
        boolean grown = true;
        while (grown) {
            List<Sum> next = sums.stream()
                    .filter(sum -> !touched.contains(sum) && sum.names().anyMatch(unknown::contains))
                    .toList();
            next.forEach(sum -> sum.names().filter(other -> !isKnown(other)).forEach(unknown::add));
            grown = touched.addAll(next);
        }
        return List.copyOf(touched);
    }

    private boolean mends(List<Sum> touched, Map<String, Long> moved) {
        Optional<Sum> wrong = violated(touched, moved);
        if (wrong.isEmpty()) {
            return true;
        }
        return ++tries < MOST_TRIES
                && free(wrong.get(), moved).anyMatch(name -> mends(touched, wrong.get(), name, moved));
    }

    private boolean mends(List<Sum> touched, Sum sum, String name, Map<String, Long> moved) {
        long others = sum.parts().stream()
                .filter(part -> !part.equals(name))
                .mapToLong(part -> value(part, moved))
                .sum();
        long value = name.equals(sum.whole()) ? others : value(sum.whole(), moved) - others;
        Map<String, Long> next = new HashMap<>(moved);
        next.put(name, value);
        return value >= 0 && mends(touched, next);
    }

    /** Of the sums that do not hold, the one with the least choice. */
    private Optional<Sum> violated(List<Sum> touched, Map<String, Long> moved) {
        return touched.stream()
                .filter(sum -> value(sum.whole(), moved)
                        != sum.parts().stream()
                                .mapToLong(part -> value(part, moved))
                                .sum())
                .min(Comparator.comparingLong(sum -> free(sum, moved).count()));
    }

    private Stream<String> free(Sum sum, Map<String, Long> moved) {
        return sum.names().filter(name -> !isKnown(name) && !moved.containsKey(name));
    }

    private long value(String name, Map<String, Long> moved) {
        Long value = moved.getOrDefault(name, truth.get(name));
        if (value == null) {
            throw new AssertionError("nobody said what this is: " + name);
        }
        return value;
    }
}
