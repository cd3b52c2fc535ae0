/** What was agreed with funders and partners: services, places, areas, outcomes and targets. */
@ApplicationModule(allowedDependencies = {"shared", "web", "identity"})
@NullMarked
package scot.tayside.mentoring.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
