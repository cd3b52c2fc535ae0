package scot.tayside.mentoring.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What an import file holds: the rows that can be stored, those that cannot, and what is wrong or odd. */
record Check(Map<Sheet, List<Row>> good, Map<Sheet, List<Row>> bad, List<Problem> problems) {

    static Check of(ImportFile file, Known known, LocalDate today) {
        Check check = new Check(new EnumMap<>(Sheet.class), new EnumMap<>(Sheet.class), new ArrayList<>());
        ReferenceCheck references = new ReferenceCheck(known);
        for (Sheet sheet : Sheet.values()) {
            for (Row row : file.of(sheet)) {
                List<Problem> problems = problems(row, references, today);
                boolean refused = problems.stream().anyMatch(Problem::error);
                if (!refused) {
                    known.learn(row);
                }
                (refused ? check.bad : check.good)
                        .computeIfAbsent(sheet, none -> new ArrayList<>())
                        .add(row);
                check.problems.addAll(problems);
            }
        }
        return check;
    }

    /** Everything wrong with one row at once; what needs whole cells is only asked when the cells are whole. */
    private static List<Problem> problems(Row row, ReferenceCheck references, LocalDate today) {
        List<Problem> problems = new ArrayList<>(CellCheck.of(row));
        if (problems.isEmpty()) {
            problems.addAll(DateOrderCheck.of(row, today));
            problems.addAll(SenseCheck.of(row));
            problems.addAll(references.of(row));
        }
        return problems;
    }

    List<Row> good(Sheet sheet) {
        return good.getOrDefault(sheet, List.of());
    }

    int goodRows() {
        return good.values().stream().mapToInt(List::size).sum();
    }

    int badRows() {
        return bad.values().stream().mapToInt(List::size).sum();
    }

    List<Problem> errors() {
        return problems.stream().filter(Problem::error).toList();
    }

    List<Problem> warnings() {
        return problems.stream().filter(problem -> !problem.error()).toList();
    }
}
