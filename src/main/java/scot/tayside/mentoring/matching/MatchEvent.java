package scot.tayside.mentoring.matching;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.shared.Audited;

/** What has happened to a match. */
public sealed interface MatchEvent extends Audited {

    MatchId match();

    PersonId person();

    @Override
    default String subjectType() {
        return "match";
    }

    @Override
    default String subjectId() {
        return match().toString();
    }

    @Override
    default UUID personId() {
        return person().value();
    }

    /** A step that is over with its record. */
    record Moved(
            MatchId match,
            PersonId person,
            String action,
            @Nullable String details) implements MatchEvent {}
}
