/** Talks with mentors about their work: what was said, what was agreed, and when the next is due. */
@ApplicationModule(allowedDependencies = {"shared", "web", "identity", "mentor"})
@NullMarked
package scot.tayside.mentoring.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
