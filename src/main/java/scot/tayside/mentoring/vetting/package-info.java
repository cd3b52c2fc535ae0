/** References asked for and received, and the code of conduct in its versions with who has signed which. */
@ApplicationModule(allowedDependencies = {"shared", "web", "identity", "mentor"})
@NullMarked
package scot.tayside.mentoring.vetting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
