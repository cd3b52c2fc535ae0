/** Certificates, qualifications and commendations: who was given what, by whom and when. */
@ApplicationModule(allowedDependencies = {"shared", "web", "identity"})
@NullMarked
package scot.tayside.mentoring.award;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
