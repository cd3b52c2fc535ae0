package scot.tayside.mentoring.notice;

import jakarta.validation.constraints.NotNull;

/** How somebody wants to be told. */
class ChoiceForm {

    @NotNull
    Letters letters;

    boolean weekly;
}
