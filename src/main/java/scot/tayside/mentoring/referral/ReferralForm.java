package scot.tayside.mentoring.referral;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.person.Identity;
import scot.tayside.mentoring.person.Lookalike;
import scot.tayside.mentoring.person.Particulars;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.programme.Outcome;
import scot.tayside.mentoring.programme.Service;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.Sex;

/** A referral as it is typed, right or wrong; the errors are listed in the order of the fields. */
class ReferralForm {

    static final String SOMEBODY_NEW = "NEW";

    @Size(max = 120)
    @Nullable
    String referrerName;

    @Email
    @Size(max = 200)
    @Nullable
    String referrerEmail;

    @Nullable
    LocalDate receivedOn;

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

    @NotNull
    LocalAuthority area;

    @NotNull
    Service service;

    boolean wantsEitherSex;

    @NotNull
    LegalBasis legalBasis;

    @Nullable
    LocalDate orderStart;

    @Nullable
    LocalDate orderEnd;

    @Nullable
    LocalDate tissAgreedOn;

    boolean persistentOffending;

    @NotEmpty
    List<Outcome> outcomes = new ArrayList<>();

    @Size(max = 4000)
    @Nullable
    String circumstances;

    @Size(max = 4000)
    @Nullable
    String offenceSummary;

    @Size(max = 4000)
    @Nullable
    String riskSummary;

    @Pattern(regexp = "NEW|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
    @Nullable
    String samePerson;

    /** What can be taken as read: a team of one area, a paper that came today. */
    void begin(Viewer viewer, LocalDate today) {
        if (viewer.areas().size() == 1) {
            area = viewer.areas().iterator().next();
        }
        if (!viewer.is(Role.REFERRER)) {
            receivedOn = today;
        }
    }

    /** What one field alone cannot tell. */
    void check(Errors errors, Viewer viewer, LocalDate today) {
        if (dateOfBirth != null && (dateOfBirth.isAfter(today) || dateOfBirth.isBefore(today.minusYears(110)))) {
            errors.rejectValue("dateOfBirth", "referral.no-birthday");
        }
        if (orderStart != null && orderEnd != null && orderEnd.isBefore(orderStart)) {
            errors.rejectValue("orderEnd", "referral.order-ends-before-it-begins");
        }
        if (receivedOn != null && receivedOn.isAfter(today)) {
            errors.rejectValue("receivedOn", "referral.received-in-future");
        }
        if (!viewer.is(Role.REFERRER) && referrerName == null && !errors.hasFieldErrors("referrerName")) {
            errors.rejectValue("referrerName", "referral.whose-paper");
        }
    }

    /** Where somebody alike is known, it has to be said whether it is them. */
    void checkWho(Errors errors, List<Lookalike> people) {
        if (people.isEmpty()) {
            samePerson = null;
        } else if (samePerson == null && !errors.hasFieldErrors("samePerson")) {
            errors.rejectValue("samePerson", "referral.who-is-it");
        }
    }

    boolean names() {
        return firstName != null && lastName != null && dateOfBirth != null;
    }

    /** What the rules ask about, once there is an answer to each of their questions. */
    Optional<Candidacy> candidacy(Viewer viewer, LocalDate today) {
        return service == null || area == null || sex == null || dateOfBirth == null || legalBasis == null
                ? Optional.empty()
                : Optional.of(new Candidacy(
                        service,
                        area,
                        receivedOn == null || viewer.is(Role.REFERRER) ? today : receivedOn,
                        sex,
                        dateOfBirth,
                        legalBasis,
                        orderStart,
                        orderEnd,
                        persistentOffending,
                        tissAgreedOn));
    }

    SubmitReferral toCommand(Viewer viewer, LocalDate today) {
        boolean referrer = viewer.is(Role.REFERRER);
        return new SubmitReferral(
                candidacy(viewer, today).orElseThrow(),
                referrer ? viewer.id() : null,
                referrer ? null : referrerName,
                referrer ? null : referrerEmail,
                offenceSummary,
                circumstances,
                outcomes.isEmpty() ? EnumSet.noneOf(Outcome.class) : EnumSet.copyOf(outcomes),
                wantsEitherSex);
    }

    Whom whom() {
        return new Whom(
                samePerson == null || samePerson.equals(SOMEBODY_NEW) ? null : PersonId.of(samePerson),
                new Identity(firstName, lastName, dateOfBirth, sex),
                new Particulars(phone, address, riskSummary));
    }
}
