/** The first page after signing in: what needs somebody today and the numbers that matter to them; and the search. */
@ApplicationModule(allowedDependencies = {"shared", "web", "identity"})
@NullMarked
package scot.tayside.mentoring.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
