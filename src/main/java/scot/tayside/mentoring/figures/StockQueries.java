package scot.tayside.mentoring.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How full the service was on the days of a period. */
@Repository
class StockQueries {

    private record Stock(long peak, long sum, long days) {

        static final Stock NONE = new Stock(0, 0, 1);

        /** Half up. */
        long average() {
            return (2 * sum + days) / (2 * days);
        }
    }

    private final JdbcClient sql;

    StockQueries(JdbcClient sql) {
        this.sql = sql;
    }

    List<Figure> figures(Terms terms) {
        Map<String, Stock> stocks = new HashMap<>();
        sql.sql(terms.statement("""
                        select service, max(cases), sum(cases), count(*)
                        from (
                            select day, coalesce(service, '') as service, sum(cases) as cases
                            from reading.stat_stock(:firstDay, :lastDay, cast(:areas as text[]))
                            group by grouping sets ((day, service), (day))) daily
                        group by service
                        """)).params(terms.parameters()).query(row -> {
            stocks.put(row.getString(1), new Stock(row.getLong(2), row.getLong(3), row.getLong(4)));
        });
        return Stream.concat(Stream.of(""), Cut.SERVICES.stream())
                .flatMap(service -> figures(service, stocks.getOrDefault(service, Stock.NONE)))
                .toList();
    }

    private static Stream<Figure> figures(String service, Stock stock) {
        Place place = Place.service(service);
        return Stream.of(
                Figure.count(Statistic.OPEN_CASES, place.with("PEAK"), stock.peak()),
                Figure.of(
                        Statistic.OPEN_CASES,
                        place.with("AVERAGE"),
                        Long.toString(stock.average()),
                        stock.sum(),
                        stock.days(),
                        stock.days()));
    }
}
