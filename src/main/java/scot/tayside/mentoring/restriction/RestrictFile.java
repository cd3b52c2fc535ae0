package scot.tayside.mentoring.restriction;

import java.time.LocalDate;
import java.util.List;
import scot.tayside.mentoring.identity.UserId;

/** Open somebody's file to these people only. */
record RestrictFile(String reason, LocalDate reviewOn, List<UserId> named, String namedBecause) {

    RestrictFile {
        named = List.copyOf(named);
    }
}
