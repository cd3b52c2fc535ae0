package scot.tayside.mentoring.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.Sex;

/** What is recorded of a person; how to reach them and the risks only for those who meet them or decide about them. */
record PersonFile(
        PersonId id,
        String reference,
        String firstName,
        String lastName,
        LocalDate dateOfBirth,
        Sex sex,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String riskSummary,
        boolean restricted,
        long version) {

    public String name() {
        return firstName + " " + lastName;
    }
}
