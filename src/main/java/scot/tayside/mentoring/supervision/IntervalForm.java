package scot.tayside.mentoring.supervision;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** Every how many weeks a mentor with mentees is supervised. */
class IntervalForm {

    @NotNull
    @Min(1)
    @Max(52)
    Integer weeks;
}
