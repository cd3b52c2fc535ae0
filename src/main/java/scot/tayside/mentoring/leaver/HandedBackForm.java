package scot.tayside.mentoring.leaver;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is chosen to say what a leaver has handed back. */
class HandedBackForm {

    @Nullable
    Long version;

    @Nullable
    Boolean cardBack;

    @Nullable
    Boolean propertyBack;

    @Nullable
    @Size(max = 500)
    String backNote;

    HandedBack toHandedBack() {
        return new HandedBack(cardBack, propertyBack, backNote);
    }
}
