/** What people have typed into long forms and not yet sent, kept so that nothing is lost. */
@ApplicationModule(allowedDependencies = {"shared", "web", "identity"})
@NullMarked
package scot.tayside.mentoring.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
