package scot.tayside.kit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.multipart.MultipartFile;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.Sex;

/** A form with one field of each kind. */
class KitForm {

    Long version = 3L;

    @NotBlank
    String lastName;

    @NotNull
    LocalDate heldOn;

    LocalTime at;

    @Max(600)
    Integer minutes;

    @NotNull
    LocalAuthority area;

    @NotNull
    Sex sex;

    @NotEmpty
    List<LocalAuthority> areas;

    @AssertTrue
    boolean agreed;

    String note;
    String mail;
    String secret;
    MultipartFile file;

    Map<LocalAuthority, @Valid Score> scores = new EnumMap<>(LocalAuthority.class);

    static class Score {

        @Max(10)
        Integer mentor;
    }
}
