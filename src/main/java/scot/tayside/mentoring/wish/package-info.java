/** What a person looks for in a mentor: times, languages, interests and places, which order a shortlist and forbid nothing. */
@ApplicationModule(allowedDependencies = {"shared", "web", "identity", "person", "referral", "mentor"})
@NullMarked
package scot.tayside.mentoring.wish;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
