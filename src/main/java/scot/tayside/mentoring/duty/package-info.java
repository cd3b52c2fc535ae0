/** What mentors do for the service besides contacts: administration, travel, training, meetings, supervision, reports. */
@ApplicationModule(allowedDependencies = {"shared", "web", "identity", "mentor"})
@NullMarked
package scot.tayside.mentoring.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
