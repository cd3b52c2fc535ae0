/** Everything that happens between mentor, mentee and referrer, logged. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "web",
            "identity",
            "flag",
            "programme",
            "person",
            "referral",
            "cases",
            "mentor",
            "matching",
            "mail"
        })
@NullMarked
package scot.tayside.mentoring.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
