package scot.tayside.mentoring.safety;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is added to a flag, a concern or an incident. */
class NoteForm {

    @NotBlank
    @Size(max = 4000)
    String text;
}
