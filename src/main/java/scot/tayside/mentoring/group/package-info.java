/** Groups that meet again and again: who belongs to them, when they meet, and who came. */
@ApplicationModule(allowedDependencies = {"shared", "web", "identity"})
@NullMarked
package scot.tayside.mentoring.group;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
