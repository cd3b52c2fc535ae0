package scot.tayside.mentoring.database;

import org.jspecify.annotations.Nullable;

/** Why there is no embedded database, in a sentence for the person who started the program. */
public class CannotStartPostgres extends RuntimeException {

    CannotStartPostgres(String sentence) {
        this(sentence, null);
    }

    CannotStartPostgres(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
