package scot.tayside.mentoring.figures;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Linear equations over the rational numbers, reduced row by row: which unknowns have one solution only. */
final class RowReduction {

    /** A fraction in its lowest terms. */
    private record Fraction(BigInteger over, BigInteger under) {

        static Fraction of(BigInteger over, BigInteger under) {
            BigInteger common = over.gcd(under).multiply(BigInteger.valueOf(under.signum()));
            return new Fraction(over.divide(common), under.divide(common));
        }

        Fraction minus(Fraction other) {
            return of(over.multiply(other.under).subtract(other.over.multiply(under)), under.multiply(other.under));
        }

        Fraction times(Fraction other) {
            return of(over.multiply(other.over), under.multiply(other.under));
        }

        Fraction by(Fraction other) {
            return of(over.multiply(other.under), under.multiply(other.over));
        }

        boolean isZero() {
            return over.signum() == 0;
        }
    }

    private static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    /** Each row solved for one unknown, which stands in no other row. */
    private final Map<String, Map<String, Fraction>> rows = new LinkedHashMap<>();

    /** An equation by its unknowns; what is known of it does not matter to whether it can be solved. */
    void add(Map<String, Integer> equation) {
        Map<String, Fraction> row = new HashMap<>();
        equation.forEach((name, factor) -> row.put(name, new Fraction(BigInteger.valueOf(factor), BigInteger.ONE)));
        row.values().removeIf(Fraction::isZero);
        Set.copyOf(row.keySet()).stream().filter(rows::containsKey).forEach(name -> takeOut(name, row, rows.get(name)));
        if (row.isEmpty()) {
            return;
        }
        String pivot = row.keySet().iterator().next();
        Fraction factor = row.get(pivot);
        row.replaceAll((name, value) -> value.by(factor));
        rows.values().forEach(other -> takeOut(pivot, other, row));
        rows.put(pivot, row);
    }

    private static void takeOut(String pivot, Map<String, Fraction> from, Map<String, Fraction> row) {
        Fraction times = from.get(pivot);
        if (times == null) {
            return;
        }
        row.forEach((name, value) -> {
            Fraction left = from.getOrDefault(name, ZERO).minus(value.times(times));
            if (left.isZero()) {
                from.remove(name);
            } else {
                from.put(name, left);
            }
        });
    }

    Set<String> solved() {
        return rows.entrySet().stream()
                .filter(row -> row.getValue().size() == 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
