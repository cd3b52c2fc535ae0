package scot.tayside.mentoring.person;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Which of two values stands in each field where two files of one person differ, and why they are one. */
class MergeForm {

    @NotNull
    Long version;

    @NotNull
    Long otherVersion;

    @Nullable
    Side firstName;

    @Nullable
    Side lastName;

    @Nullable
    Side dateOfBirth;

    @Nullable
    Side sex;

    @Nullable
    Side phone;

    @Nullable
    Side address;

    @Nullable
    Side riskSummary;

    @NotBlank
    @Size(max = 500)
    String reason;

    @AssertTrue
    boolean sure;

    /** Where only one file says anything, that is suggested; where both do, somebody has to choose. */
    void show(List<Difference> differences, PersonFile kept, PersonFile other) {
        version = kept.version();
        otherVersion = other.version();
        differences.forEach(each -> {
            if (each.name().equals("phone")) {
                phone = each.onlyOne();
            } else if (each.name().equals("address")) {
                address = each.onlyOne();
            } else if (each.name().equals("riskSummary")) {
                riskSummary = each.onlyOne() == null ? Side.BOTH : each.onlyOne();
            }
        });
    }

    void check(List<Difference> differences, Errors errors) {
        differences.stream()
                .filter(each -> chosen(each.name()) == null || !each.offers(chosen(each.name())))
                .filter(each -> !errors.hasFieldErrors(each.name()))
                .forEach(each -> errors.rejectValue(each.name(), "person.merge.choose"));
    }

    private @Nullable Side chosen(String field) {
        return switch (field) {
            case "firstName" -> firstName;
            case "lastName" -> lastName;
            case "dateOfBirth" -> dateOfBirth;
            case "sex" -> sex;
            case "phone" -> phone;
            case "address" -> address;
            default -> riskSummary;
        };
    }

    /** What the one file says from now on. */
    MergePeople toCommand(PersonFile kept, PersonFile other) {
        Identity identity = new Identity(
                of(firstName, kept.firstName(), other.firstName()),
                of(lastName, kept.lastName(), other.lastName()),
                of(dateOfBirth, kept.dateOfBirth(), other.dateOfBirth()),
                of(sex, kept.sex(), other.sex()));
        Particulars particulars = new Particulars(
                either(phone, kept.phone(), other.phone()),
                either(address, kept.address(), other.address()),
                riskSummary == Side.BOTH
                        ? kept.riskSummary() + "\n\n" + other.riskSummary()
                        : either(riskSummary, kept.riskSummary(), other.riskSummary()));
        return new MergePeople(kept.id(), version, other.id(), otherVersion, identity, particulars, reason);
    }

    private static <T> T of(@Nullable Side side, T kept, T other) {
        return Objects.requireNonNull(either(side, kept, other));
    }

    private static <T> @Nullable T either(@Nullable Side side, @Nullable T kept, @Nullable T other) {
        return side == Side.OTHER ? other : kept;
    }
}
