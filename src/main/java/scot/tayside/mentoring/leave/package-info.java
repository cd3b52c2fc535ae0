/** When mentors are away, and who looks after their mentees meanwhile. */
@ApplicationModule(allowedDependencies = {"shared", "web", "identity", "person", "referral", "mentor"})
@NullMarked
package scot.tayside.mentoring.leave;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
