/** Mentors who leave: from which day, what they leave behind, and what they hand back. */
@ApplicationModule(allowedDependencies = {"shared", "web", "identity", "mentor"})
@NullMarked
package scot.tayside.mentoring.leaver;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
