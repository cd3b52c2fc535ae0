/** What a mentor reads of somebody they are proposed to, and answers, before the file is open to them. */
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
package scot.tayside.mentoring.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
