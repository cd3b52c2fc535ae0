/** Warnings on files: for whoever works with the person, and looked at again by a day. */
@ApplicationModule(allowedDependencies = {"shared", "web", "identity", "safety"})
@NullMarked
package scot.tayside.mentoring.flag;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
