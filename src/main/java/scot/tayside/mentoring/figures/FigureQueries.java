package scot.tayside.mentoring.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import scot.tayside.mentoring.shared.Percentage;

/** Counts lines, and gives every cell of their breakdowns a figure, those with nothing in them too. */
@Repository
class FigureQueries {

    /** A row of the answer: which columns it is grouped by, and what they say. */
    private record Key(int grouped, List<String> codes) {}

    private record Numbers(@Nullable Long number, long base) {}

    private final JdbcClient sql;

    FigureQueries(JdbcClient sql) {
        this.sql = sql;
    }

    List<Figure> figures(Lines lines, Terms terms) {
        Map<Key, List<Numbers>> answer = answer(lines, terms);
        List<Figure> figures = new ArrayList<>();
        for (int position = 0; position < lines.measures().size(); position++) {
            Measure measure = lines.measures().get(position);
            for (Cut cut : measure.cuts()) {
                addCells(lines, position, cut, terms, answer, figures);
            }
        }
        return figures;
    }

    private void addCells(
            Lines lines, int position, Cut cut, Terms terms, Map<Key, List<Numbers>> answer, List<Figure> figures) {
        Measure measure = lines.measures().get(position);
        List<String> details = details(lines, position, cut, terms, answer);
        for (String service : cut.services()) {
            for (String area : cut.areas(terms)) {
                for (String sex : cut.sexes()) {
                    for (String detail : details) {
                        Place place = new Place(service, area, sex, detail);
                        List<Numbers> row = answer.get(key(lines, measure, cut, place));
                        figures.add(figure(measure, place, row == null ? new Numbers(null, 0) : row.get(position)));
                    }
                }
            }
        }
    }

    /** What a breakdown's detail may say; where that is open, what some line of the measure says. */
    private static List<String> details(
            Lines lines, int position, Cut cut, Terms terms, Map<Key, List<Numbers>> answer) {
        Measure measure = lines.measures().get(position);
        Cut.Detail column = cut.detail();
        if (column == null) {
            return List.of(measure.detail());
        }
        Stream<String> codes = column.codes() == null
                ? answer.entrySet().stream()
                        .filter(row -> row.getKey().grouped() == lines.bits(cut))
                        .filter(row -> row.getValue().get(position).base() > 0)
                        .map(row -> row.getKey().codes().get(lines.columns().indexOf(column.column())))
                        .sorted()
                : column.codes().apply(terms).stream();
        return codes.map(code -> measure.detail() + column.prefix() + code).toList();
    }

    private static Key key(Lines lines, Measure measure, Cut cut, Place place) {
        Map<String, String> codes = new HashMap<>();
        codes.put("service", place.service());
        codes.put("area", place.area());
        codes.put("sex", place.sex());
        if (cut.detail() != null) {
            codes.put(cut.detail().column(), Objects.requireNonNull(measure.code(cut, place)));
        }
        return new Key(
                lines.bits(cut),
                lines.columns().stream()
                        .map(column -> cut.grouped().contains(column) ? codes.getOrDefault(column, "") : "")
                        .toList());
    }

    private Map<Key, List<Numbers>> answer(Lines lines, Terms terms) {
        Map<Key, List<Numbers>> answer = new HashMap<>();
        sql.sql(terms.statement(lines.statement())).params(terms.parameters()).query((ResultSet row) -> {
            answer.put(key(lines, row), numbers(lines, row));
        });
        return answer;
    }

    private static Key key(Lines lines, ResultSet row) throws SQLException {
        List<String> codes = new ArrayList<>();
        for (String column : lines.columns()) {
            codes.add(Objects.requireNonNullElse(row.getString(column), ""));
        }
        return new Key(row.getInt("grouped"), codes);
    }

    private static List<Numbers> numbers(Lines lines, ResultSet row) throws SQLException {
        List<Numbers> numbers = new ArrayList<>();
        int first = 2 + lines.columns().size();
        for (int position = 0; position < lines.measures().size(); position++) {
            long number = row.getLong(first + 2 * position);
            boolean none = row.wasNull();
            numbers.add(new Numbers(none ? null : number, row.getLong(first + 2 * position + 1)));
        }
        return numbers;
    }

    private static Figure figure(Measure measure, Place place, Numbers numbers) {
        long number = numbers.number() == null ? 0 : numbers.number();
        return switch (measure.kind()) {
            case COUNT, PEOPLE, SUM -> Figure.count(measure.statistic(), place, number);
            case SHARE -> share(measure.statistic(), place, new Percentage(number, numbers.base()));
            case MEDIAN -> Figure.of(measure.statistic(), place, text(numbers.number()), null, null, numbers.base());
            case SUPPLIED ->
                Figure.of(measure.statistic(), place, text(numbers.number()), numbers.number(), null, number);
        };
    }

    private static Figure share(Statistic statistic, Place place, Percentage share) {
        return Figure.of(statistic, place, share.text(), share.part(), share.whole(), share.whole());
    }

    private static String text(@Nullable Long number) {
        return number == null ? Figure.NO_BASE : number.toString();
    }
}
