package scot.tayside.mentoring.tiss;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;

/** One month of one area: live or not, what its partner gave, what our register has. */
record TissMonth(
        LocalAuthority area,
        LocalDate month,
        boolean live,
        boolean given,
        @Nullable UUID returnId,
        @Nullable Integer workedWith,
        @Nullable Integer referred,
        @Nullable Long notReferred,
        long registered,
        boolean over) {

    public boolean missing() {
        return live && over && !given;
    }

    /** The partner's number and our register's may differ: both are shown, neither is changed. */
    public boolean differs() {
        return referred != null && referred != registered;
    }

    public String addUrl() {
        return "/tiss/new?area=%s&month=%s"
                .formatted(area.name(), month.toString().substring(0, 7));
    }
}
