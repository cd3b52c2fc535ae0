/** Words that every module speaks: periods, percentages, areas, refusals and facts worth recording. */
@NullMarked
package scot.tayside.mentoring.shared;

import org.jspecify.annotations.NullMarked;
