/** Letters by e-mail: written with the work they tell of, sent once, and never with a name or an offence in them. */
@ApplicationModule(allowedDependencies = {"shared", "web", "identity"})
@NullMarked
package scot.tayside.mentoring.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
