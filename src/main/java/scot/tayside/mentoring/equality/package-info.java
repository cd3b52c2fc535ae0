/** What people say of themselves for equality’s sake: apart from their files, of their own will, read only as numbers. */
@ApplicationModule(allowedDependencies = {"shared", "web", "identity"})
@NullMarked
package scot.tayside.mentoring.equality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
