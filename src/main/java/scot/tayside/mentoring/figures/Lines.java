package scot.tayside.mentoring.figures;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Lines of one kind with all that is counted of them: one statement for the figures, the same text for every list. */
record Lines(Reader reader, String select, List<Measure> measures) {

    /** Who may see a line in a list. */
    enum Reader {
        /** Whoever may read the referral it hangs from. */
        OF_THE_REFERRAL(
                "exists (select from reading.file_viewer v where v.referral_id = line.referral_id and v.user_id = :viewer)"),
        /** Whoever may read anything of the person. */
        OF_THE_PERSON(
                "exists (select from reading.file_viewer v where v.person_id = line.person_id and v.user_id = :viewer)"),
        /** Whoever may read the mentor's record. */
        OF_THE_MENTOR(
                "exists (select from reading.mentor_viewer v where v.mentor_id = line.mentor_id and v.user_id = :viewer)"),
        /** Whoever may open the list: it names nobody. */
        ANYBODY("true");

        private final String condition;

        Reader(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }
    }

    static Lines of(Reader reader, String select, Measure... measures) {
        return new Lines(reader, select, List.of(measures));
    }

    /** Every figure of these lines in one statement; which columns a row is grouped by, the bits of {@code grouped} tell. */
    String statement() {
        List<String> columns = columns();
        String numbers = measures.stream()
                .map(measure -> measure.number() + ", " + measure.baseNumber())
                .collect(Collectors.joining(",\n    "));
        String sets = measures.stream()
                .flatMap(measure -> measure.cuts().stream())
                .map(Cut::grouped)
                .distinct()
                .map(set -> "(" + String.join(", ", set) + ")")
                .collect(Collectors.joining(", "));
        String shown = columns.isEmpty() ? "" : String.join(", ", columns) + ",\n    ";
        String grouped = columns.isEmpty() ? "0" : "grouping(" + String.join(", ", columns) + ")";
        return "select %s as grouped, %s%s\nfrom (%s) line\ngroup by grouping sets (%s)"
                .formatted(grouped, shown, numbers, select, sets);
    }

    /** Every column some figure is broken down by. */
    List<String> columns() {
        return measures.stream()
                .flatMap(measure -> measure.cuts().stream())
                .map(Cut::grouped)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }

    /** What {@code grouping} answers for a breakdown: one bit a column, set where it is not grouped by. */
    int bits(Cut cut) {
        List<String> columns = columns();
        return columns.stream()
                .reduce(0, (bits, column) -> 2 * bits + (cut.grouped().contains(column) ? 0 : 1), Integer::sum);
    }
}
