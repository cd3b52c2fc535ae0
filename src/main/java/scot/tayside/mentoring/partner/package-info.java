/** The organisations the service works with: one list, from which activities, groups and meetings choose. */
@ApplicationModule(allowedDependencies = {"shared", "web", "identity"})
@NullMarked
package scot.tayside.mentoring.partner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
