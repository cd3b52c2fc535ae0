/** Protection concerns, which somebody takes up the same day; and what flags and incidents have in common with them. */
@ApplicationModule(allowedDependencies = {"shared", "web", "identity", "mail"})
@NullMarked
package scot.tayside.mentoring.safety;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
