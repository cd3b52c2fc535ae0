package scot.tayside.mentoring.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import scot.tayside.mentoring.shared.Sex;

/** A person's details as they are typed. */
class PersonForm {

    @NotBlank
    @Size(max = 80)
    @Pattern(regexp = "(?s).*\\p{L}.*")
    String firstName;

    @NotBlank
    @Size(max = 80)
    @Pattern(regexp = "(?s).*\\p{L}.*")
    String lastName;

    @NotNull
    LocalDate dateOfBirth;

    @NotNull
    Sex sex;

    @Size(max = 40)
    @Nullable
    String phone;

    @Size(max = 300)
    @Nullable
    String address;

    @Size(max = 4000)
    @Nullable
    String riskSummary;

    @NotNull
    Long version;

    void show(PersonFile file) {
        firstName = file.firstName();
        lastName = file.lastName();
        dateOfBirth = file.dateOfBirth();
        sex = file.sex();
        phone = file.phone();
        address = file.address();
        riskSummary = file.riskSummary();
        version = file.version();
    }

    void check(Errors errors, LocalDate today) {
        if (dateOfBirth != null && (dateOfBirth.isAfter(today) || dateOfBirth.isBefore(today.minusYears(110)))) {
            errors.rejectValue("dateOfBirth", "person.no-birthday");
        }
    }

    Identity identity() {
        return new Identity(firstName, lastName, dateOfBirth, sex);
    }

    Particulars particulars() {
        return new Particulars(phone, address, riskSummary);
    }
}
