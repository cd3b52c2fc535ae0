package scot.tayside.mentoring.placement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.shared.LocalAuthority;

/** What is typed about a place. */
class PlaceForm {

    @Nullable
    Long version;

    @NotBlank
    @Size(max = 120)
    String name;

    @NotBlank
    @Size(max = 120)
    String host;

    @NotNull
    Organisation organisation;

    @NotNull
    LocalAuthority area;

    @NotEmpty
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);

    @Nullable
    @Size(max = 1000)
    String about;

    @Nullable
    LocalDate closedOn;

    static PlaceForm of(Place place) {
        DescribePlace described = place.described();
        PlaceForm form = new PlaceForm();
        form.version = place.version();
        form.name = described.name();
        form.host = described.host();
        form.organisation = described.organisation();
        form.area = described.area();
        form.days = described.days();
        form.about = described.about();
        form.closedOn = described.closedOn();
        return form;
    }

    DescribePlace toCommand() {
        return new DescribePlace(name, host, organisation, area, days, about, closedOn);
    }
}
