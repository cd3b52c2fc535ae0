package scot.tayside.mentoring.partner;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;

/** What is typed about a partner. */
class PartnerForm {

    @Nullable
    Long version;

    @NotBlank
    @Size(max = 200)
    String name;

    @NotNull
    PartnerKind kind;

    @Nullable
    LocalAuthority area;

    @Nullable
    @Size(max = 2000)
    String about;

    @Nullable
    LocalDate endedOn;

    static PartnerForm of(Partner partner) {
        DescribePartner written = partner.written();
        PartnerForm form = new PartnerForm();
        form.version = partner.version();
        form.name = written.name();
        form.kind = written.kind();
        form.area = written.area();
        form.about = written.about();
        form.endedOn = written.endedOn();
        return form;
    }

    DescribePartner toCommand() {
        return new DescribePartner(name, kind, area, about, endedOn);
    }
}
