/** Meetings of the partnership, of mentors and of the team: who was there, what was agreed, who does what by when. */
@ApplicationModule(allowedDependencies = {"shared", "web", "identity"})
@NullMarked
package scot.tayside.mentoring.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
