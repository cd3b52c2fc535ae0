/** Frozen figures: counted once for a report, never changed, with the lists behind them, exact for the funder and safe for the public. */
@ApplicationModule(allowedDependencies = {"shared", "web", "identity", "figures"})
@NullMarked
package scot.tayside.mentoring.snapshot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
