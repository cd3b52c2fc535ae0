package scot.tayside.mentoring.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What stands on the first page of a report, as somebody enters it. */
class ParticularsForm {

    @NotBlank
    @Size(max = 200)
    @Nullable
    String title;

    @Size(max = 60)
    @Nullable
    String number;

    @Size(max = 200)
    @Nullable
    String meeting;

    @Size(max = 200)
    @Nullable
    String author;

    @Size(max = 2000)
    @Nullable
    String summary;

    boolean boardRequired;

    static ParticularsForm of(ReportHead report) {
        ParticularsForm form = new ParticularsForm();
        form.title = report.title();
        form.number = report.reportNumber();
        form.meeting = report.meeting();
        form.author = report.author();
        form.summary = report.summary();
        form.boardRequired = report.boardRequired();
        return form;
    }

    Particulars toCommand() {
        return new Particulars(Objects.requireNonNull(title), number, meeting, author, summary, boardRequired);
    }
}
