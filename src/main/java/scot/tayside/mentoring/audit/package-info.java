/** Who read and changed what, and when; written by listening, never by asking. */
@ApplicationModule(allowedDependencies = {"shared", "web", "identity"})
@NullMarked
package scot.tayside.mentoring.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
