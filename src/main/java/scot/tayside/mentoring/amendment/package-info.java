/** What a team or a coordinator says is different after a referral was sent: old and new, why, and who has seen it. */
@ApplicationModule(allowedDependencies = {"shared", "web", "identity", "programme", "person", "referral"})
@NullMarked
package scot.tayside.mentoring.amendment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
