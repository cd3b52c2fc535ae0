package scot.tayside.mentoring.figures;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import scot.tayside.mentoring.shared.ReportingPeriod;

/** What was agreed and is not counted: targets, places, headings. */
@Repository
class SettingQueries {

    private final JdbcClient sql;

    SettingQueries(JdbcClient sql) {
        this.sql = sql;
    }

    List<Target> targets() {
        return sql.sql("select horizon, outcome, percent from reading.stat_target order by horizon desc, position")
                .query(Target.class)
                .list();
    }

    PublicLimits limits() {
        return sql.sql("select least_base, least_cell from reading.public_limit")
                .query(PublicLimits.class)
                .optional()
                .orElse(PublicLimits.USUAL);
    }

    List<OutcomeHeading> headings() {
        return sql.sql(
                        "select title, domain_title, short_percent, medium_percent from reading.stat_outcome order by position")
                .query(OutcomeHeading.class)
                .list();
    }

    /** Places of each service, and mentors to be recruited where the period is a financial year with such a target. */
    List<Figure> figures(ReportingPeriod period) {
        List<Figure> figures =
                new ArrayList<>(sql.sql("select service, places from reading.stat_places order by service")
                        .query((row, number) -> Figure.count(
                                Statistic.PLACES, Place.service(row.getString("service")), row.getLong("places")))
                        .list());
        if (period.isFinancialYear()) {
            figures.addAll(sql.sql(
                            "select mentor_type, number from reading.stat_recruitment_target where financial_year = ? order by 1")
                    .param(period.firstDay().getYear())
                    .query((row, number) -> Figure.count(
                            Statistic.RECRUITMENT_TARGET,
                            Place.detail(row.getString("mentor_type")),
                            row.getLong("number")))
                    .list());
        }
        return figures;
    }
}
