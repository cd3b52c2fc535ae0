package scot.tayside.mentoring.person;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Somebody who may be the same person as another. */
public record Lookalike(PersonId id, String reference, String firstName, String lastName, LocalDate dateOfBirth) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** Enough to tell people apart: "Ada Brown, born 3 May 1990, P00012". */
    public String words() {
        return "%s, born %s, %s".formatted(name(), DAY.format(dateOfBirth), reference);
    }

    public String name() {
        return firstName + " " + lastName;
    }
}
