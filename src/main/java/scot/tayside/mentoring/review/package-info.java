/** Assessments and reviews: need, both views, and what has changed since. */
@ApplicationModule(
        allowedDependencies = {"shared", "web", "identity", "programme", "person", "referral", "cases", "draft"})
@NullMarked
package scot.tayside.mentoring.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
