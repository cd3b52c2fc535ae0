/** Where mentees work for a time, who is placed there, and the register of their days. */
@ApplicationModule(
        allowedDependencies = {"shared", "web", "identity", "programme", "person", "referral", "cases", "contact"})
@NullMarked
package scot.tayside.mentoring.placement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
