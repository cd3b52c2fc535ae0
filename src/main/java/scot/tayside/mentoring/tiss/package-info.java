/** TISS Mentoring month by month: what the partner of each area gives, since when it is live, and what is still missing. */
@ApplicationModule(allowedDependencies = {"shared", "web", "identity"})
@NullMarked
package scot.tayside.mentoring.tiss;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
