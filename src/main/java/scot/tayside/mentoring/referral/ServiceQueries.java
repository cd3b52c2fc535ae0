package scot.tayside.mentoring.referral;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.programme.Service;
import scot.tayside.mentoring.shared.LocalAuthority;

/** What the services have to offer: where, since when, and how many places. */
@Component
class ServiceQueries {

    private final JdbcClient sql;

    ServiceQueries(JdbcClient sql) {
        this.sql = sql;
    }

    List<Offering> offerings() {
        return sql.sql("""
                        select a.service, a.area, a.live_from, p.places, p.places_are_firm, p.taken,
                            (select count(*) from reading.referral r
                                where r.service = a.service and r.area = a.area and r.status = 'WAITING') as waiting_here
                        from reading.service_area a join reading.place p on p.service = a.service
                        """).query(Offering.class).list();
    }

    Offer offer(Service service, LocalAuthority area) {
        return sql.sql("select true as exists, live_from from reading.service_area where service = ? and area = ?")
                .param(service.name())
                .param(area.name())
                .query(Offer.class)
                .optional()
                .orElse(Offer.NONE);
    }

    /** Places as they are, until the transaction ends: whoever else takes one waits until then. */
    Place hold(Service service) {
        sql.sql("select pg_advisory_xact_lock(hashtext('referral/' || ?))")
                .param(service.name())
                .query((row, number) -> true)
                .single();
        return place(service);
    }

    Place place(Service service) {
        return sql.sql("select service, places, places_are_firm, taken, waiting from reading.place where service = ?")
                .param(service.name())
                .query(Place.class)
                .single();
    }
}
