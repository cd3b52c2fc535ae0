package scot.tayside.mentoring.quality;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.ReportingPeriod;
import scot.tayside.mentoring.web.ListQueries;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Paging;

/** Counts and lists what is missing, of those whose files the viewer works with. */
@Component
class QualityQueries {

    private static final Map<String, String> COLUMNS =
            Map.of("day", "g.day", "name", "g.name", "mentor", "g.mentor_name", "area", "g.area");

    private static final String FROM = """
            from reading.quality_gap(:first, :last, :today) g
                join reading.file_viewer v on v.referral_id = g.referral_id and v.user_id = :viewer and v.depth >= 2
            """;

    private static final String FILTERED = """
            where g.gap = :gap
                and (:area::text is null or g.area = :area)
                and (:mentor::uuid is null or g.mentor_id = :mentor)
            """;

    private static final ListQueries<GapRow> LIST = new ListQueries<>(
            GapRow.class,
            "select g.name, g.reference, g.url, g.area, g.day, g.detail, g.mentor_name ",
            FROM + FILTERED,
            COLUMNS,
            "g.reference, g.detail, g.url");

    private final JdbcClient sql;

    QualityQueries(JdbcClient sql) {
        this.sql = sql;
    }

    List<GapCount> counts(ReportingPeriod period, LocalDate today, Viewer viewer) {
        return sql.sql(
                        "select g.gap, g.area, g.mentor_id, g.mentor_name, count(*) as count " + FROM
                                + " group by g.gap, g.area, g.mentor_id, g.mentor_name order by g.mentor_name nulls last, g.mentor_id")
                .params(asked(period, today, viewer))
                .query(GapCount.class)
                .list();
    }

    Listing<GapRow> list(QualityFilter filter, LocalDate today, Viewer viewer, Paging paging) {
        Map<String, @Nullable Object> asked = asked(filter.period(today), today, viewer);
        asked.put("gap", filter.gap == null ? Gap.REVIEW_OVERDUE.name() : filter.gap.name());
        asked.put("area", filter.area == null ? null : filter.area.name());
        asked.put("mentor", filter.mentor);
        return LIST.page(sql, asked, paging);
    }

    Bases bases(ReportingPeriod period, LocalDate today, Viewer viewer) {
        return sql.sql("""
                        with mine as (select referral_id from reading.file_viewer where user_id = :viewer and depth >= 2),
                            client as (
                                select c.person_id, c.reviewed_on
                                from reading.stat_client(:first, :last, array['DUNDEE', 'PERTH_KINROSS', 'ANGUS']) c
                                    join mine using (referral_id)),
                            due as (
                                select distinct r.person_id
                                from reading.quality_review(:first, :last) g
                                    join mine using (referral_id)
                                    join reading.referral r on r.id = g.referral_id
                                where g.gap in ('REVIEW_OVERDUE', 'REVIEW_DUE'))
                        select
                            (select count(*) from client) as clients,
                            (select count(*) from client where reviewed_on is not null) as reviewed,
                            (select count(*) from client join due using (person_id) where reviewed_on is null) as still_to_review,
                            (select count(*) from reading.stat_core_score k join mine using (referral_id)
                                where k.held_on between :first and :last) as core_scores,
                            (select count(*) from reading.stat_outcome_change o join mine using (referral_id)
                                where o.basis = 'PRECEDING_REVIEW' and o.counted and o.held_on between :first and :last) as changes,
                            (select count(*) from reading.stat_case_week(:first, least(:last, :today::date)) w join mine using (referral_id)) as case_weeks,
                            (select count(*) from reading.stat_case c join mine using (referral_id)
                                where c.closed_on between :first and :last) as exits,
                            (select count(*) from reading.stat_referral r join mine using (referral_id)
                                where r.received_on between :first and :last and r.first_contact_on is not null) as contacted
                        """)
                .params(asked(period, today, viewer))
                .query(Bases.class)
                .single();
    }

    /** Months of the period that are over and for which an area of the viewer has no TISS numbers, though it is live. */
    List<Unfilled> tiss(ReportingPeriod period, LocalDate today, Viewer viewer) {
        return sql.sql("""
                        select m.area, count(*) as months
                        from reading.tiss_month(:first, :last) m
                            join user_area a on a.area = m.area and a.user_id = :viewer
                        where m.live and not m.given and m.month + interval '1 month' <= :today
                        group by m.area order by m.area
                        """)
                .params(asked(period, today, viewer))
                .query(Unfilled.class)
                .list();
    }

    private static Map<String, @Nullable Object> asked(ReportingPeriod period, LocalDate today, Viewer viewer) {
        Map<String, @Nullable Object> asked = new HashMap<>();
        asked.put("first", period.firstDay());
        asked.put("last", period.lastDay());
        asked.put("today", today);
        asked.put("viewer", viewer.id().value());
        return asked;
    }

    /** Mentors with an account and coordinators of areas whom the viewer may remind, with the day of the last letter. */
    List<Recipient> recipients(Viewer viewer) {
        return sql.sql("""
                        with known as (
                            select m.user_id, m.id as mentor_id, null::text as area
                            from reading.mentor m
                                join reading.mentor_viewer v on v.mentor_id = m.id and v.user_id = :viewer
                            where m.user_id is not null
                            union all
                            select a.user_id, null, a.area
                            from user_area a
                                join user_area mine on mine.area = a.area and mine.user_id = :viewer
                                join user_account c on c.id = a.user_id and c.role = 'COORDINATOR' and c.organisation = 'TCA'
                            where :manages)
                        select k.user_id, k.mentor_id, k.area, u.username, u.display_name,
                            (select max(sent_on) from quality_reminder q where q.user_id = k.user_id) as reminded_on
                        from known k
                            join user_account u on u.id = k.user_id and u.active
                        order by u.display_name, u.id, k.area
                        """)
                .param("viewer", viewer.id().value())
                .param("manages", viewer.is(Role.MANAGER))
                .query(Recipient.class)
                .list();
    }

    /** Whether nobody had reminded them on this day yet. */
    boolean remember(Recipient recipient, LocalDate today, Viewer by) {
        return sql.sql("""
                        insert into quality_reminder (user_id, sent_on, sent_by) values (:user, :today, :by)
                        on conflict (user_id, sent_on) do nothing
                        """)
                        .param("user", recipient.userId())
                        .param("today", today)
                        .param("by", by.id().value())
                        .update()
                == 1;
    }
}
