package scot.tayside.mentoring.departure;

import org.jspecify.annotations.Nullable;

/** Which financial year is counted; without a choice, the present one. */
class CountFilter {

    @Nullable
    Integer year;
}
