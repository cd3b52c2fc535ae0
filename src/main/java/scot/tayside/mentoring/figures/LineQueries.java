package scot.tayside.mentoring.figures;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Paging;

/** The lines behind a figure, by the very conditions that count them. */
@Repository
class LineQueries {

    static final String USUAL_SORT = "day";
    private static final Map<String, String> SORTS = Map.of("day", "day", "name", "name", "reference", "reference");

    private final JdbcClient sql;

    LineQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /** How many lines there are, also those the viewer may not see. */
    long inAll(FigureLines asked, Terms terms) {
        return count("select count(*) from (" + lines(asked, "true") + ") counted", parameters(asked, terms, null));
    }

    Listing<Line> seenBy(Viewer viewer, FigureLines asked, Terms terms, Paging paging) {
        String seen = lines(asked, asked.lines().reader().condition());
        Map<String, @Nullable Object> parameters = parameters(asked, terms, viewer);
        long total = count("select count(*) from (" + seen + ") seen", parameters);
        return Listing.of(
                total,
                paging,
                page -> sql.sql("""
                        select * from (%s) seen order by %s, reference, url limit :size offset :offset
                        """.formatted(seen, page.orderBy(SORTS)))
                        .params(parameters)
                        .param("size", page.size())
                        .param("offset", page.offset())
                        .query(Line.class)
                        .list());
    }

    /** Lines of different kinds have different columns; the few that all lists show are read by name. */
    private static String lines(FigureLines asked, String reader) {
        String people = asked.measure().kind() == Measure.Kind.PEOPLE ? "distinct on (line.person_id)" : "";
        return """
                select %s line.name, line.reference, line.day, line.url,
                    to_jsonb(line) ->> 'service' as service, to_jsonb(line) ->> 'area' as area
                from (%s) line
                where %s and %s and %s
                """.formatted(people, asked.lines().select(), asked.condition(), placed(asked.cut()), reader);
    }

    private static String placed(Cut cut) {
        return cut.grouped().stream()
                .map(column -> "line." + column + " = :at_" + column)
                .reduce("true", (all, next) -> all + " and " + next);
    }

    private static Map<String, @Nullable Object> parameters(FigureLines asked, Terms terms, @Nullable Viewer viewer) {
        Map<String, @Nullable Object> parameters = new HashMap<>(terms.parameters());
        parameters.put("at_service", asked.place().service());
        parameters.put("at_area", asked.place().area());
        parameters.put("at_sex", asked.place().sex());
        Cut.Detail column = asked.cut().detail();
        if (column != null) {
            parameters.put(
                    "at_" + column.column(),
                    Objects.requireNonNull(asked.measure().code(asked.cut(), asked.place())));
        }
        parameters.put("viewer", viewer == null ? null : viewer.id().value());
        return parameters;
    }

    private long count(String statement, Map<String, @Nullable Object> parameters) {
        return sql.sql(statement).params(parameters).query(Long.class).single();
    }
}
