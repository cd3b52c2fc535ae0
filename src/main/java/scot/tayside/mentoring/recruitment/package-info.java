/** How people come to be mentors: from where and when they ask, how far they come, how long it takes, and where they stay behind. */
@ApplicationModule(allowedDependencies = {"shared", "web", "identity", "mentor"})
@NullMarked
package scot.tayside.mentoring.recruitment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
