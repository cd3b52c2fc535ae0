/** What a mentee wants to reach, who does what towards it, and how far they have come. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "web",
            "identity",
            "programme",
            "person",
            "referral",
            "cases",
            "review",
            "press"
        })
@NullMarked
package scot.tayside.mentoring.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
