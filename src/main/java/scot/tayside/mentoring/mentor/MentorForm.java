package scot.tayside.mentoring.mentor;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.Sex;

class MentorForm {

    @NotBlank
    @Size(max = 100)
    String firstName;

    @NotBlank
    @Size(max = 100)
    String lastName;

    @NotNull
    Sex sex;

    @NotNull
    MentorType type;

    @NotNull
    Organisation organisation;

    @NotEmpty
    List<LocalAuthority> areas = new ArrayList<>();

    @Min(0)
    @Max(60)
    @Nullable
    Integer caseloadLimit;

    @Size(max = 1000)
    @Nullable
    String interests;

    @Size(max = 200)
    @Nullable
    String languages;

    List<Slot> slots = new ArrayList<>();

    boolean ownCar;

    boolean publicTransport;

    @Min(0)
    @Max(200)
    @Nullable
    Integer travelMiles;

    @Size(max = 500)
    @Nullable
    String travelNote;

    @Nullable
    LocalDate enquiredOn;

    @Nullable
    EnquirySource enquirySource;

    @Nullable
    UUID account;

    @Nullable
    String person;

    @Nullable
    Long version;

    MentorDetails toDetails(Optional<PersonId> formerMentee) {
        return new MentorDetails(
                firstName,
                lastName,
                sex,
                type,
                organisation,
                EnumSet.copyOf(areas),
                caseloadLimit == null ? type.usualCaseload(organisation) : caseloadLimit,
                interests,
                new Reach.Ways(languages, Set.copyOf(slots), ownCar, publicTransport, travelMiles, travelNote),
                enquiredOn,
                enquirySource,
                account == null ? null : new UserId(account),
                formerMentee.orElse(null));
    }
}
