package scot.tayside.mentoring.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.programme.Service;
import scot.tayside.mentoring.shared.LocalAuthority;

/** A service in an area: since when it takes referrals there, its places everywhere, and who waits in that area. */
public record Offering(
        Service service,
        LocalAuthority area,
        @Nullable LocalDate liveFrom,
        @Nullable Integer places,
        boolean placesAreFirm,
        int taken,
        int waitingHere) {

    /** The places of the service, wherever they are taken. */
    public Place place() {
        return new Place(service, places, placesAreFirm, taken, 0);
    }

    public boolean isLiveOn(LocalDate day) {
        return liveFrom != null && !day.isBefore(liveFrom);
    }
}
