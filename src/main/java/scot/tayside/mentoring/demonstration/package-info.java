/** A demonstration on an empty database: invented accounts, the first year as it was reported, and a living caseload. */
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
            "matching",
            "contact",
            "review",
            "draft",
            "imports",
            "mail",
            "report",
            "snapshot"
        })
@NullMarked
package scot.tayside.mentoring.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
