package scot.tayside.mentoring.flag;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is said when a risk flag is taken off. */
class NoteForm {

    @NotBlank
    @Size(max = 4000)
    String text;
}
