package scot.tayside.mentoring.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Sums of whole numbers from 0 up, some of them known: which values an unknown one may have. */
final class Equations {

    private static final long GREATEST = 1_000;
    private static final int MOST_TRIES = 3_000;

    /** Parts add up to a whole. */
    private record Sum(String whole, List<String> parts) {

        Stream<String> names() {
            return Stream.concat(Stream.of(whole), parts.stream());
        }
    }

    private final List<Sum> sums = new ArrayList<>();
    private final Map<String, Long> known = new HashMap<>();
    private int tries;

    void sum(String whole, List<String> parts) {
        sums.add(new Sum(whole, List.copyOf(parts)));
    }

    void known(String name, long value) {
        known.put(name, value);
    }

    boolean isKnown(String name) {
        return known.containsKey(name);
    }

    boolean mentions(String name) {
        return sums.stream().anyMatch(sum -> sum.whole().equals(name) || sum.parts().contains(name));
    }

    /** Whether all sums can hold with one number being a value: tried, not merely bounded. */
    boolean allows(String name, long value) {
        List<Sum> touched = touchedBy(name);
        Map<String, long[]> bounds = new HashMap<>();
        for (Sum sum : touched) {
            sum.parts().forEach(part -> bounds.put(part, bounds(part)));
            bounds.put(sum.whole(), bounds(sum.whole()));
        }
        bounds.put(name, new long[] {value, value});
        tries = MOST_TRIES;
        return solvable(touched, bounds);
    }

    /** The sums that matter to a number: what is known stands between them and the rest. */
    private List<Sum> touchedBy(String name) {
        Set<String> unknown = new HashSet<>(Set.of(name));
        Set<Sum> touched = new LinkedHashSet<>();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Sum sum : sums) {
                if (!touched.contains(sum) && sum.names().anyMatch(unknown::contains)) {
                    grown = touched.add(sum);
                    sum.names().filter(other -> !isKnown(other)).forEach(unknown::add);
                }
            }
        }
        return List.copyOf(touched);
    }

    private long[] bounds(String name) {
        Long value = known.get(name);
        return value == null ? new long[] {0, GREATEST} : new long[] {value, value};
    }

    private boolean solvable(List<Sum> touched, Map<String, long[]> bounds) {
        if (--tries < 0 || !narrow(touched, bounds)) {
            return false;
        }
        var open = bounds.entrySet().stream()
                .filter(entry -> entry.getValue()[0] < entry.getValue()[1])
                .min((one, other) -> Long.compare(width(one.getValue()), width(other.getValue())));
        if (open.isEmpty()) {
            return true;
        }
        long[] range = open.get().getValue();
        for (long value = range[0]; value <= Math.min(range[1], range[0] + 50); value++) {
            Map<String, long[]> tried = new HashMap<>(bounds);
            tried.put(open.get().getKey(), new long[] {value, value});
            if (solvable(touched, tried)) {
                return true;
            }
        }
        return false;
    }

    /** Tightens until nothing moves; false if something cannot be. */
    private boolean narrow(List<Sum> touched, Map<String, long[]> bounds) {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Sum sum : touched) {
                long least = sum.parts().stream().mapToLong(part -> bounds.get(part)[0]).sum();
                long most = sum.parts().stream().mapToLong(part -> bounds.get(part)[1]).sum();
                long[] whole = bounds.get(sum.whole());
                moved |= tighten(bounds, sum.whole(), least, most);
                for (String part : sum.parts()) {
                    long[] now = bounds.get(part);
                    moved |= tighten(bounds, part, whole[0] - (most - now[1]), whole[1] - (least - now[0]));
                }
            }
            if (bounds.values().stream().anyMatch(range -> range[0] > range[1])) {
                return false;
            }
        }
        return true;
    }

    private static boolean tighten(Map<String, long[]> bounds, String name, long least, long most) {
        long[] now = bounds.get(name);
        long[] narrower = {Math.max(now[0], least), Math.min(now[1], most)};
        if (narrower[0] == now[0] && narrower[1] == now[1]) {
            return false;
        }
        bounds.put(name, narrower);
        return true;
    }

    private static long width(long[] range) {
        return range[1] - range[0];
    }
}
