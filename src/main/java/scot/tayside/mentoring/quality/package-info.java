/** What the figures of a period lack, what that does to them, and the letters that ask for it. */
@ApplicationModule(allowedDependencies = {"shared", "web", "identity", "mail"})
@NullMarked
package scot.tayside.mentoring.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
