/** How a team asks for a service: the referral form in parts, each kept as it is typed, then checked as a whole and sent. */
@ApplicationModule(
        allowedDependencies = {"shared", "web", "identity", "programme", "person", "referral", "draft", "equality"})
@NullMarked
package scot.tayside.mentoring.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
