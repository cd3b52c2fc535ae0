/** The period of support, from engagement to closure. */
@ApplicationModule(allowedDependencies = {"shared", "web", "identity", "programme", "person", "referral", "flag"})
@NullMarked
package scot.tayside.mentoring.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
