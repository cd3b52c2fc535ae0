package scot.tayside.mentoring.transition;

import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;

/** Which mentees somebody wants to see; without a choice, those in the last months of an order and those who wait for what they accepted. */
class TransitionFilter {

    @Nullable
    String name;

    @Nullable
    LocalAuthority area;

    @Nullable
    Standing standing;
}
