/** Who signs in, as what, and what each may open. */
@NullMarked
package scot.tayside.mentoring.identity;

import org.jspecify.annotations.NullMarked;
