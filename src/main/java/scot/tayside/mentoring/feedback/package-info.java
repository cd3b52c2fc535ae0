/** What referrers say of the service when a case has closed: asked by e-mail, answered once and without an account. */
@ApplicationModule(allowedDependencies = {"shared", "web", "identity", "referral", "cases", "voice", "mail"})
@NullMarked
package scot.tayside.mentoring.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
