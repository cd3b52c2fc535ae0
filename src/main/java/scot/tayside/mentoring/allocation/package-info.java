/** Who gets the next place: referrals to decide, the waiting list, and the places there are and will be. */
@ApplicationModule(
        allowedDependencies = {"shared", "web", "identity", "programme", "person", "referral", "cases", "mentor"})
@NullMarked
package scot.tayside.mentoring.allocation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
