package scot.tayside.mentoring.journal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import scot.tayside.mentoring.shared.LocalAuthority;

/** What is typed to write an entry. */
class JournalForm {

    @Nullable
    Long version;

    @NotNull
    LocalDate day;

    @NotNull
    EntryKind kind;

    @Nullable
    LocalAuthority area;

    @NotBlank
    @Size(max = 4000)
    String text;

    @Nullable
    @Size(max = 4000)
    String consequence;

    static JournalForm of(JournalEntry entry) {
        WriteEntry written = entry.written();
        JournalForm form = new JournalForm();
        form.version = entry.version();
        form.day = written.day();
        form.kind = written.kind();
        form.area = written.area();
        form.text = written.text();
        form.consequence = written.consequence();
        return form;
    }

    void check(LocalDate today, Errors errors) {
        if (day != null && day.isAfter(today)) {
            errors.rejectValue("day", "journal.day-to-come");
        }
    }

    WriteEntry toCommand() {
        return new WriteEntry(day, kind, area, text, consequence);
    }
}
