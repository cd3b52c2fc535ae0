/** Group activities of the service, with how many took part and which mentees are known to have. */
@ApplicationModule(allowedDependencies = {"shared", "web", "identity"})
@NullMarked
package scot.tayside.mentoring.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
