package scot.tayside.mentoring.referral;

import java.util.Comparator;
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

    List<Place> places() {
        return sql
                .sql("select service, places, places_are_firm, taken, waiting from reading.place")
                .query(Place.class)
                .list()
                .stream()
                .sorted(Comparator.comparing(Place::service))
                .toList();
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
