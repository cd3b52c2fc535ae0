package scot.tayside.mentoring.departure;

import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;

/** Which of those who left somebody wants to see; without a choice, whoever is to be asked how they are. */
class DepartureFilter {

    @Nullable
    String name;

    @Nullable
    LocalAuthority area;

    @Nullable
    FollowUpState followUp;

    boolean everybody;
}
