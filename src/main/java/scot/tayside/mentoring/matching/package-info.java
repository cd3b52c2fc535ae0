/** A mentor and a mentee together for a time. */
@ApplicationModule(
        allowedDependencies = {"shared", "web", "identity", "programme", "person", "referral", "cases", "mentor"})
@NullMarked
package scot.tayside.mentoring.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
