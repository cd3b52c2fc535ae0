/** The figures of the service, counted from what everybody recorded: on a page, as a file, and with the list behind each. */
@ApplicationModule(allowedDependencies = {"shared", "web", "identity", "press"})
@NullMarked
package scot.tayside.mentoring.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
