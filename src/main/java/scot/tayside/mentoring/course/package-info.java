/** Courses for mentors: which are mandatory for whom, when they are held, who has a place, and who came. */
@ApplicationModule(allowedDependencies = {"shared", "web", "identity", "mentor", "training"})
@NullMarked
package scot.tayside.mentoring.course;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
