/** When mentors and mentees are to meet, and who knows where a mentor is who works alone. */
@ApplicationModule(allowedDependencies = {"shared", "web", "identity", "flag", "person", "referral", "mentor", "mail"})
@NullMarked
package scot.tayside.mentoring.appointment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
