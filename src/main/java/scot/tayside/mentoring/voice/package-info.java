/** Quotes and case studies: what people say of the service, with their consent, and checked so that nobody can be recognised. */
@ApplicationModule(allowedDependencies = {"shared", "web", "identity", "referral", "draft", "mail"})
@NullMarked
package scot.tayside.mentoring.voice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
