/** What the service meets and learns through the year, noted when it happens and gathered by its reports. */
@ApplicationModule(allowedDependencies = {"shared", "web", "identity"})
@NullMarked
package scot.tayside.mentoring.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
