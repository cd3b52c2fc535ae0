package scot.tayside.mentoring.person;

import java.time.LocalDate;
import scot.tayside.mentoring.shared.Sex;

/** What tells one person from another. */
public record Identity(String firstName, String lastName, LocalDate dateOfBirth, Sex sex) {

    public Identity {
        if (firstName.isBlank() || lastName.isBlank()) {
            throw new IllegalArgumentException("a person has a first and a last name");
        }
    }

    /** Whether both may be one person: by name as heard, and day of birth as mistyped. */
    public boolean resembles(Identity other) {
        return Likeness.between(firstName, lastName, dateOfBirth, other.firstName, other.lastName, other.dateOfBirth);
    }

    public String name() {
        return firstName + " " + lastName;
    }
}
