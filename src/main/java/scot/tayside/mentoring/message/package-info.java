/** Messages on a referral between the team that sent it and the service, with who has read them. */
@ApplicationModule(allowedDependencies = {"shared", "web", "identity", "mail"})
@NullMarked
package scot.tayside.mentoring.message;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
