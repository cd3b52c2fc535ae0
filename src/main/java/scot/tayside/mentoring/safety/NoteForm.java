package scot.tayside.mentoring.safety;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is added to a protection concern. */
class NoteForm {

    @NotBlank
    @Size(max = 4000)
    String text;
}
