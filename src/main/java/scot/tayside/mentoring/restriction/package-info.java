/** Files that only named people see: for a relative of a colleague, or somebody under threat. */
@ApplicationModule(allowedDependencies = {"shared", "web", "identity", "mail", "person", "referral", "safety"})
@NullMarked
package scot.tayside.mentoring.restriction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
