/** Human beings known to the service, each with one file. */
@ApplicationModule(allowedDependencies = {"shared", "web", "identity", "programme", "flag"})
@NullMarked
package scot.tayside.mentoring.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
