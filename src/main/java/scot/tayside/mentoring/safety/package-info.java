/** Keeping people safe: risk flags on files, protection concerns that somebody takes up the same day, and incidents. */
@ApplicationModule(allowedDependencies = {"shared", "web", "identity", "mail"})
@NullMarked
package scot.tayside.mentoring.safety;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
