/** What went wrong, or nearly: what happened, to whom, and what follows. */
@ApplicationModule(allowedDependencies = {"shared", "web", "identity", "safety"})
@NullMarked
package scot.tayside.mentoring.incident;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
