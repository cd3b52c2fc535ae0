package scot.tayside.mentoring.restriction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why somebody is taken off a restricted file, takes it over, or opens it again. */
class NoteForm {

    @NotBlank
    @Size(max = 500)
    String text;
}
