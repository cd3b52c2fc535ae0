/** A request by a social work team for a service for one person, from submission to engagement. */
@ApplicationModule(
        allowedDependencies = {"shared", "web", "identity", "programme", "person", "flag", "message", "progress"})
@NullMarked
package scot.tayside.mentoring.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
