package scot.tayside.mentoring.incident;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is said of an incident later on. */
class NoteForm {

    @NotBlank
    @Size(max = 4000)
    String text;
}
