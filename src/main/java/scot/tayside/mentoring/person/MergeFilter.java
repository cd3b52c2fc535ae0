package scot.tayside.mentoring.person;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The other file of a person, as somebody names it. */
class MergeFilter {

    @Size(max = 20)
    @Nullable
    String reference;
}
