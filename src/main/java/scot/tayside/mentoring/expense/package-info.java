/** What mentors spend for the service, claimed back, approved and paid. */
@ApplicationModule(allowedDependencies = {"shared", "web", "identity", "mentor", "mail"})
@NullMarked
package scot.tayside.mentoring.expense;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
