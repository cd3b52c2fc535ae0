package scot.tayside.mentoring.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.programme.Service;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.Sex;
import scot.tayside.mentoring.shared.Unmet;

/** Referrals as far as it decides whether they meet the criteria. */
@Component
class CandidacyQueries {

    private final JdbcClient sql;

    CandidacyQueries(JdbcClient sql) {
        this.sql = sql;
    }

    Map<ReferralId, Asked> of(Collection<ReferralId> referrals) {
        if (referrals.isEmpty()) {
            return Map.of();
        }
        return sql
                .sql("""
                        select r.*, d.persistent_offending, d.tiss_agreed_on, a.service is not null as offered, a.live_from
                        from reading.referral r
                            join referral d on d.id = r.id
                            left join reading.service_area a on a.service = r.service and a.area = r.area
                        where r.id in (:referrals)
                        """)
                .param("referrals", referrals.stream().map(ReferralId::value).toList())
                .query((row, number) -> asked(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Asked::referral, asked -> asked));
    }

    private static Asked asked(ResultSet row) throws SQLException {
        return new Asked(
                new ReferralId(row.getObject("id", UUID.class)),
                new Candidacy(
                        Service.valueOf(row.getString("service")),
                        LocalAuthority.valueOf(row.getString("area")),
                        row.getObject("received_on", LocalDate.class),
                        Sex.valueOf(row.getString("sex")),
                        row.getObject("date_of_birth", LocalDate.class),
                        LegalBasis.valueOf(row.getString("legal_basis")),
                        row.getObject("order_start", LocalDate.class),
                        row.getObject("order_end", LocalDate.class),
                        row.getBoolean("persistent_offending"),
                        row.getObject("tiss_agreed_on", LocalDate.class)),
                new Offer(row.getBoolean("offered"), row.getObject("live_from", LocalDate.class)));
    }

    /** What a referral asks for, and what its service offers there. */
    record Asked(ReferralId referral, Candidacy candidacy, Offer offer) {

        List<Unmet> unmet() {
            return EligibilityRule.shortfalls(candidacy, offer).stream()
                    .map(Shortfall::unmet)
                    .toList();
        }
    }
}
