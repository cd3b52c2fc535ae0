package scot.tayside.mentoring.imports;

import java.util.Arrays;
import java.util.List;

/** One column of a sheet: its name, whether it must be filled, what may stand in it, and an example. */
record Column(String name, boolean required, Kind kind, List<String> codes, String example) {

    enum Kind {
        TEXT,
        DATE,
        NUMBER,
        SCORE,
        CODE,
        CODES,
        REFS
    }

    static Column text(String name, String example) {
        return new Column(name, false, Kind.TEXT, List.of(), example);
    }

    static Column date(String name, String example) {
        return new Column(name, false, Kind.DATE, List.of(), example);
    }

    static Column number(String name, String example) {
        return new Column(name, false, Kind.NUMBER, List.of(), example);
    }

    static Column score(String name, String example) {
        return new Column(name, false, Kind.SCORE, List.of(), example);
    }

    static Column refs(String name, String example) {
        return new Column(name, false, Kind.REFS, List.of(), example);
    }

    static Column code(String name, String example, String... codes) {
        return new Column(name, false, Kind.CODE, List.of(codes), example);
    }

    static Column code(String name, Enum<?> example, Enum<?>[] codes) {
        return code(name, example.name(), names(codes));
    }

    static Column codes(String name, String example, Enum<?>[] codes) {
        return new Column(name, false, Kind.CODES, List.of(names(codes)), example);
    }

    Column must() {
        return new Column(name, true, kind, codes, example);
    }

    private static String[] names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toArray(String[]::new);
    }
}
