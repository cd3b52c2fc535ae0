package scot.tayside.mentoring.tiss;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.ReportingPeriod;

/** TISS by area and month, and the day it goes live. */
@Component
class TissQueries {

    private final JdbcClient sql;
    private final Clock clock;

    TissQueries(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<TissMonth> months(ReportingPeriod period) {
        return sql.sql("""
                        select m.*, (m.month + interval '1 month')::date <= :today as over
                        from reading.tiss_month(:first, :last) m order by m.area, m.month
                        """)
                .param("first", period.firstDay())
                .param("last", period.lastDay())
                .param("today", LocalDate.now(clock))
                .query(TissMonth.class)
                .list();
    }

    /** The day of each area; none where it is not known yet. */
    Map<LocalAuthority, LocalDate> live() {
        Map<LocalAuthority, LocalDate> days = new EnumMap<>(LocalAuthority.class);
        sql.sql("select area, live_from from reading.service_area where service = 'TISS' and live_from is not null")
                .query((row, number) -> days.put(
                        LocalAuthority.valueOf(row.getString("area")), row.getObject("live_from", LocalDate.class)))
                .list();
        return days;
    }

    @Nullable
    LocalDate liveFrom(LocalAuthority area) {
        return live().get(area);
    }

    /** The first day of a referral or of numbers there. */
    @Nullable
    LocalDate firstTrace(LocalAuthority area) {
        return sql.sql("""
                        select least(
                            (select min(received_on) from reading.referral where service = 'TISS' and area = :area and status <> 'VOID'),
                            (select (min(month) + interval '1 month - 1 day')::date from tiss_return where area = :area),
                            (select min(to_day) from reading.stat_partner_figure where measure = 'TISS_WORKED_WITH' and area = :area))
                        """)
                .param("area", area.name())
                .query((row, number) -> java.util.Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .orElse(null);
    }

    boolean goLive(LocalAuthority area, @Nullable LocalDate before, LocalDate day) {
        return sql.sql("""
                        update service_area set live_from = :day
                        where service = 'TISS' and area = :area and live_from is not distinct from :before::date
                        """)
                        .param("day", day)
                        .param("area", area.name())
                        .param("before", before)
                        .update()
                == 1;
    }

    boolean isRecorded(LocalAuthority area, YearMonth month) {
        return sql.sql("select exists (select from tiss_return where area = ? and month = ?)")
                .params(area.name(), month.atDay(1))
                .query(Boolean.class)
                .single();
    }

    List<FormerRow> former(TissReturnId id) {
        return sql.sql("""
                        select f.source, f.given_on, f.worked_with, f.referred, f.reasons, f.note, u.display_name as replaced_by,
                            f.replaced_at at time zone 'Europe/London' as replaced_at, f.why
                        from tiss_former f join user_account u on u.id = f.replaced_by
                        where f.return_id = ? order by f.replaced_at desc, f.id
                        """).param(id.value()).query(FormerRow.class).list();
    }

    String writtenBy(TissReturnId id) {
        return sql.sql(
                        "select u.display_name from tiss_return t join user_account u on u.id = t.written_by where t.id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    List<SuppliedRow> supplied(ReportingPeriod period) {
        return sql.sql("""
                        select area, source, from_day, to_day, value from partner_figure
                        where measure = 'TISS_WORKED_WITH' and from_day <= :last and to_day >= :first order by area, from_day, source
                        """)
                .param("first", period.firstDay())
                .param("last", period.lastDay())
                .query(SuppliedRow.class)
                .list();
    }
}
