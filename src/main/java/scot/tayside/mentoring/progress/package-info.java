/** What a team is told of somebody it referred: appointments, attendance, weekly updates, joint meetings, the end of support. */
@ApplicationModule(allowedDependencies = {"shared", "web", "identity"})
@NullMarked
package scot.tayside.mentoring.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
