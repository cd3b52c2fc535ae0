/** A PostgreSQL server of the application's own, for whoever has none: real, private to this machine, and kept across restarts. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package scot.tayside.mentoring.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
