package scot.tayside.mentoring.desk;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Paging;

/** Finds people by name or by any of their references, among those the viewer may see. */
@Component
class SearchQueries {

    private static final String FOUND = """
            from (
                select r.person_id, r.person_reference as reference, r.person_name as name, r.last_name, r.first_name, r.date_of_birth,
                    string_agg(distinct r.reference || coalesce(' · ' || c.reference, ''), ', ') as referrals,
                    string_agg(distinct r.service_title, ', ') as services
                from reading.referral r
                    join reading.file_viewer f on f.referral_id = r.id and f.user_id = :user
                    left join reading.mentee_case c on c.referral_id = r.id
                where lower(r.person_name) like :name or lower(r.last_name || ' ' || r.first_name) like :name
                    or :reference in (r.person_reference, r.reference, c.reference)
                    or r.person_id in (
                        select m.person_id from reading.person_merged m where m.reference = :reference or lower(m.name) like :name)
                group by r.person_id, r.person_reference, r.person_name, r.last_name, r.first_name, r.date_of_birth) found
            """;

    private final JdbcClient sql;

    SearchQueries(JdbcClient sql) {
        this.sql = sql;
    }

    record Found(
            UUID personId, String reference, String name, LocalDate dateOfBirth, String referrals, String services) {}

    Listing<Found> find(String words, Viewer viewer, Paging paging) {
        long total = asking("select count(*) " + FOUND, words, viewer)
                .query(Long.class)
                .single();
        return Listing.of(
                total,
                paging,
                shown -> asking(
                                "select person_id, reference, name, date_of_birth, referrals, services " + FOUND
                                        + " order by last_name, first_name, reference limit :size offset :offset",
                                words,
                                viewer)
                        .param("size", shown.size())
                        .param("offset", shown.offset())
                        .query(Found.class)
                        .list());
    }

    private JdbcClient.StatementSpec asking(String statement, String words, Viewer viewer) {
        String name = words.toLowerCase(Locale.UK).replaceAll("\\s+", " ").replaceAll("([\\\\%_])", "\\\\$1");
        return sql.sql(statement)
                .param("user", viewer.id().value())
                .param("name", "%" + name + "%")
                .param("reference", words.toUpperCase(Locale.UK));
    }
}
