/** A week of a team's referrals on one page, and the letter each Monday that leads to it. */
@ApplicationModule(allowedDependencies = {"shared", "web", "identity", "mail"})
@NullMarked
package scot.tayside.mentoring.digest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
