/** Courses and sessions for mentors, and who attended. */
@ApplicationModule(allowedDependencies = {"shared", "web", "identity"})
@NullMarked
package scot.tayside.mentoring.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
