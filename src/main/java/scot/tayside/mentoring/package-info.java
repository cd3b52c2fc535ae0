/** The application itself; each package below it is one module of the service. */
@NullMarked
package scot.tayside.mentoring;

import org.jspecify.annotations.NullMarked;
