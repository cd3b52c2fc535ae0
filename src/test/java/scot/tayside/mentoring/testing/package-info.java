/**
 * What tests stand on: one PostgreSQL for the whole run, a migrated database for each application context, and a clock
 * that moves when told.
 */
@NullMarked
package scot.tayside.mentoring.testing;

import org.jspecify.annotations.NullMarked;
