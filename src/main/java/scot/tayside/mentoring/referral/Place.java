package scot.tayside.mentoring.referral;

import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.programme.Service;

/** How many places a service has and how many are taken. */
public record Place(Service service, @Nullable Integer places, boolean placesAreFirm, int taken, int waiting) {

    public boolean isFull() {
        return places != null && taken >= places;
    }

    /** Whether whoever comes now has to wait (R6); where places are not firm, being full only warns. */
    public boolean makesWait() {
        return placesAreFirm && isFull();
    }

    public int free() {
        return places == null ? 0 : Math.max(0, places - taken);
    }
}
