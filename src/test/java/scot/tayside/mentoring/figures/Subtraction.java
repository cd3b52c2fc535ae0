package scot.tayside.mentoring.figures;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Somebody who has two public editions of the same days side by side, and subtracts: all that is printed in either and all that
 * is known of how figures hang together is one system of linear equations.
 */
final class Subtraction {

    private final RowReduction reduction = new RowReduction();
    private final Set<String> known = new HashSet<>();
    private final Map<String, Long> small = new HashMap<>();

    Subtraction(Equations older, Equations newer) {
        read("old ", older);
        read("new ", newer);
        Set<String> both = names(older);
        both.retainAll(names(newer));
        both.forEach(name -> {
            noteIfSmall("step " + name, newer.truth(name) - older.truth(name));
            add(Map.of("new " + name, 1, "old " + name, -1, "step " + name, -1));
        });
    }

    private void read(String version, Equations equations) {
        names(equations).forEach(name -> {
            noteIfSmall(version + name, equations.truth(name));
            if (equations.isKnown(name)) {
                known.add(version + name);
            }
        });
        for (Equations.Sum sum : equations.sums()) {
            Map<String, Integer> row = new HashMap<>();
            sum.parts().forEach(part -> row.merge(version + part, 1, Integer::sum));
            row.merge(version + sum.whole(), -1, Integer::sum);
            add(row);
        }
    }

    private static Set<String> names(Equations equations) {
        Set<String> names = new HashSet<>();
        equations.sums().forEach(sum -> sum.names().forEach(names::add));
        return names;
    }

    private void noteIfSmall(String name, long value) {
        if (Math.abs(value) >= 1 && Math.abs(value) <= 4) {
            small.put(name, value);
        }
    }

    private void add(Map<String, Integer> equation) {
        Map<String, Integer> unknown = new HashMap<>(equation);
        unknown.keySet().removeAll(known);
        reduction.add(unknown);
    }

    /** Numbers from 1 to 4 that come out. */
    List<String> learned() {
        return new TreeSet<>(Stream.concat(reduction.solved().stream(), known.stream())
                        .filter(small::containsKey)
                        .map(name -> name + " = " + small.get(name))
                        .toList())
                .stream().toList();
    }
}
