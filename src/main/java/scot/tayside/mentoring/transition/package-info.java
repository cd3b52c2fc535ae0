/** What is offered to a mentee towards the end of an order, and what comes of it. */
@ApplicationModule(allowedDependencies = {"shared", "web", "identity", "programme", "person", "referral", "cases"})
@NullMarked
package scot.tayside.mentoring.transition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
