package scot.tayside.mentoring.person;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.Audited;

/** What has happened to a person's file. */
record PersonEvent(PersonId person, String action, @Nullable String details) implements Audited {

    @Override
    public String subjectType() {
        return "person";
    }

    @Override
    public String subjectId() {
        return person.toString();
    }

    @Override
    public UUID personId() {
        return person.value();
    }
}
