package scot.tayside.mentoring.message;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A message as it is typed. */
class MessageForm {

    @NotBlank
    @Size(max = 4000)
    String words;

    boolean forMentor;
}
