package scot.tayside.mentoring.handover;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What passes to whoever takes over, as it is typed and ticked. */
class ReleaseForm {

    @NotBlank
    @Size(max = 4000)
    String handoverNote;

    boolean plan = true;

    boolean reviews = true;

    @Nullable
    LocalDate introductionOn;

    @Nullable
    Long version;

    Release toRelease() {
        return new Release(handoverNote, plan, reviews, introductionOn);
    }

    static ReleaseForm of(HandoverFile file) {
        ReleaseForm form = new ReleaseForm();
        form.handoverNote = file.note();
        form.plan = file.releasesPlan();
        form.reviews = file.releasesReviews();
        form.introductionOn = file.introductionOn();
        form.version = file.version();
        return form;
    }
}
