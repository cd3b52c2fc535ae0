package scot.tayside.mentoring.intake;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import scot.tayside.mentoring.equality.Disability;
import scot.tayside.mentoring.equality.EqualityAnswers;
import scot.tayside.mentoring.equality.EthnicGroup;
import scot.tayside.mentoring.equality.Orientation;
import scot.tayside.mentoring.equality.Religion;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.person.Identity;
import scot.tayside.mentoring.person.Lookalike;
import scot.tayside.mentoring.person.Particulars;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.programme.Outcome;
import scot.tayside.mentoring.programme.Service;
import scot.tayside.mentoring.referral.Candidacy;
import scot.tayside.mentoring.referral.Consent;
import scot.tayside.mentoring.referral.LegalBasis;
import scot.tayside.mentoring.referral.Request;
import scot.tayside.mentoring.referral.Requirement;
import scot.tayside.mentoring.referral.SubmitReferral;
import scot.tayside.mentoring.referral.Terms;
import scot.tayside.mentoring.referral.Whom;
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

    List<Requirement> requirements = new ArrayList<>();

    @Nullable
    LocalDate tissAgreedOn;

    boolean persistentOffending;

    @Size(max = 4000)
    @Nullable
    String offenceSummary;

    @NotEmpty
    List<Outcome> outcomes = new ArrayList<>();

    @Size(max = 4000)
    @Nullable
    String circumstances;

    @Size(max = 4000)
    @Nullable
    String riskSummary;

    @Size(max = 4000)
    @Nullable
    String riskManagement;

    @NotNull
    LocalDate consentOn;

    @Size(max = 1000)
    @Nullable
    String consentNote;

    @Size(max = 80)
    @Nullable
    String interpreter;

    @Size(max = 1000)
    @Nullable
    String accessNeeds;

    @Nullable
    EthnicGroup ethnicGroup;

    @Nullable
    Disability disability;

    @Nullable
    Religion religion;

    @Nullable
    Orientation orientation;

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
            errors.rejectValue("dateOfBirth", "intake.no-birthday");
        }
        if (orderStart != null && orderEnd != null && orderEnd.isBefore(orderStart)) {
            errors.rejectValue("orderEnd", "intake.order-ends-before-it-begins");
        }
        if (receivedOn != null && receivedOn.isAfter(today)) {
            errors.rejectValue("receivedOn", "intake.received-in-future");
        }
        if (consentOn != null && consentOn.isAfter(receivedOn(viewer, today))) {
            errors.rejectValue("consentOn", "intake.consent-after-received");
        }
        if (!viewer.is(Role.REFERRER) && referrerName == null && !errors.hasFieldErrors("referrerName")) {
            errors.rejectValue("referrerName", "intake.whose-paper");
        }
    }

    /** Where somebody alike is known, it has to be said whether it is them. */
    void checkWho(Errors errors, List<Lookalike> people) {
        if (people.isEmpty()) {
            samePerson = null;
        } else if (samePerson == null && !errors.hasFieldErrors("samePerson")) {
            errors.rejectValue("samePerson", "intake.who-is-it");
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
                        receivedOn(viewer, today),
                        sex,
                        dateOfBirth,
                        legalBasis,
                        orderStart,
                        orderEnd,
                        persistentOffending,
                        tissAgreedOn));
    }

    private LocalDate receivedOn(Viewer viewer, LocalDate today) {
        return receivedOn == null || viewer.is(Role.REFERRER) ? today : receivedOn;
    }

    SubmitReferral toCommand(Viewer viewer, LocalDate today) {
        boolean referrer = viewer.is(Role.REFERRER);
        return new SubmitReferral(
                candidacy(viewer, today).orElseThrow(),
                referrer ? viewer.id() : null,
                referrer ? null : referrerName,
                referrer ? null : referrerEmail,
                wantsEitherSex,
                new Consent(consentOn, consentNote),
                new Request(
                        new Terms(
                                orderStart,
                                orderEnd,
                                offenceSummary,
                                circumstances,
                                riskManagement,
                                interpreter,
                                accessNeeds),
                        Set.copyOf(requirements),
                        Set.copyOf(outcomes)));
    }

    EqualityAnswers equality() {
        return new EqualityAnswers(ethnicGroup, disability, religion, orientation);
    }

    Whom whom() {
        return new Whom(
                samePerson == null || samePerson.equals(SOMEBODY_NEW) ? null : PersonId.of(samePerson),
                new Identity(firstName, lastName, dateOfBirth, sex),
                new Particulars(phone, address, riskSummary));
    }
}
