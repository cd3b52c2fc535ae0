package scot.tayside.mentoring.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.equality.Disability;
import scot.tayside.mentoring.equality.EthnicGroup;
import scot.tayside.mentoring.equality.Orientation;
import scot.tayside.mentoring.equality.Religion;
import scot.tayside.mentoring.programme.Outcome;
import scot.tayside.mentoring.programme.Service;
import scot.tayside.mentoring.referral.LegalBasis;
import scot.tayside.mentoring.referral.Requirement;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.Sex;

/** The answers of the form in words. */
final class Answers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Answers() {}

    static @Nullable String words(ReferralForm form, String field) {
        return switch (field) {
            case "referrerName" -> form.referrerName;
            case "referrerEmail" -> form.referrerEmail;
            case "receivedOn" -> day(form.receivedOn);
            case "firstName" -> form.firstName;
            case "lastName" -> form.lastName;
            case "dateOfBirth" -> day(form.dateOfBirth);
            case "sex" -> title(form.sex, Sex::title);
            case "phone" -> form.phone;
            case "address" -> form.address;
            case "area" -> title(form.area, LocalAuthority::title);
            case "service" -> title(form.service, Service::title);
            case "wantsEitherSex" -> yes(form.wantsEitherSex);
            case "legalBasis" -> title(form.legalBasis, LegalBasis::title);
            case "orderStart" -> day(form.orderStart);
            case "orderEnd" -> day(form.orderEnd);
            case "requirements" -> titles(form.requirements, Requirement::title);
            case "tissAgreedOn" -> day(form.tissAgreedOn);
            case "persistentOffending" -> yes(form.persistentOffending);
            case "offenceSummary" -> form.offenceSummary;
            case "outcomes" -> titles(form.outcomes, Outcome::title);
            case "circumstances" -> form.circumstances;
            case "riskSummary" -> form.riskSummary;
            case "riskManagement" -> form.riskManagement;
            case "consentOn" -> day(form.consentOn);
            case "consentNote" -> form.consentNote;
            case "interpreter" -> form.interpreter;
            case "accessNeeds" -> form.accessNeeds;
            case "ethnicGroup" -> title(form.ethnicGroup, EthnicGroup::title);
            case "disability" -> title(form.disability, Disability::title);
            case "religion" -> title(form.religion, Religion::title);
            case "orientation" -> title(form.orientation, Orientation::title);
            default -> throw new IllegalArgumentException("no answer " + field);
        };
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : DAY.format(day);
    }

    private static <T> @Nullable String title(@Nullable T answer, Function<T, String> title) {
        return answer == null ? null : title.apply(answer);
    }

    private static <T> @Nullable String titles(List<T> answers, Function<T, String> title) {
        return answers.isEmpty() ? null : answers.stream().map(title).collect(Collectors.joining("\n"));
    }

    private static String yes(boolean answer) {
        return answer ? "Yes" : "No";
    }
}
