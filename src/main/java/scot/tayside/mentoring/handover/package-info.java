/** From one mentor to the next: the old match ends, the new one is proposed, and what passes between them is chosen. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "web",
            "identity",
            "programme",
            "person",
            "referral",
            "cases",
            "mentor",
            "matching"
        })
@NullMarked
package scot.tayside.mentoring.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
