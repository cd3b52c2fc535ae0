/** Mentors and befrienders, from first enquiry to leaving. */
@ApplicationModule(allowedDependencies = {"shared", "web", "identity", "programme", "person"})
@NullMarked
package scot.tayside.mentoring.mentor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
