/** What a mentee says on leaving, how they are three months later, and what is told of the support as a whole. */
@ApplicationModule(allowedDependencies = {"shared", "web", "identity", "programme", "person", "referral", "cases"})
@NullMarked
package scot.tayside.mentoring.departure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
