package scot.tayside.mentoring.mentor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

class ApartForm {

    @NotBlank
    String person;

    @NotNull
    NonAssociation.Reason reason;
}
