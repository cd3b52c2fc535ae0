/** Colleagues who see to each other's work while one of them is away. */
@ApplicationModule(allowedDependencies = {"shared", "web", "identity"})
@NullMarked
package scot.tayside.mentoring.cover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
