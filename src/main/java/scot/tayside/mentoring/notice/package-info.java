/** What happens to what is somebody's, told to them in the application and, as they choose, by e-mail. */
@ApplicationModule(allowedDependencies = {"shared", "web", "identity", "mail"})
@NullMarked
package scot.tayside.mentoring.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
