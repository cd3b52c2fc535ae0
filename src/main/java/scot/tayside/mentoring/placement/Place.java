package scot.tayside.mentoring.placement;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.RuleViolation;

/** Somewhere mentees may work for a time. */
@Entity
@Table(name = "placement_place")
class Place extends AbstractAggregateRoot<Place> {

    @EmbeddedId
    private PlaceId id;

    private String name;
    private String host;

    @Enumerated(EnumType.STRING)
    private Organisation organisation;

    @Enumerated(EnumType.STRING)
    private LocalAuthority area;

    private String days;
    private @Nullable String about;
    private @Nullable LocalDate closedOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Place() {}

    Place(DescribePlace command) {
        this.id = PlaceId.next();
        write(command);
        tell("placement.place-added");
    }

    void change(DescribePlace command) {
        write(command);
        tell("placement.place-changed");
    }

    /** CATH works in Perth & Kinross only (R9). */
    private void write(DescribePlace command) {
        if (command.organisation() == Organisation.CATH && command.area() != LocalAuthority.PERTH_KINROSS) {
            throw new RuleViolation("placement.elsewhere");
        }
        name = command.name();
        host = command.host();
        organisation = command.organisation();
        area = command.area();
        days = EnumSet.copyOf(command.days()).stream().map(DayOfWeek::name).collect(Collectors.joining(";"));
        about = command.about();
        closedOn = command.closedOn();
    }

    void requireOpenOn(LocalDate day) {
        if (closedOn != null && !day.isBefore(closedOn)) {
            throw new RuleViolation("placement.is-closed", closedOn);
        }
    }

    boolean isAt(@Nullable Long expected) {
        return Objects.equals(version, expected);
    }

    DescribePlace described() {
        return new DescribePlace(name, host, organisation, area, days(days), about, closedOn);
    }

    static Set<DayOfWeek> days(String stored) {
        return Arrays.stream(stored.split(";"))
                .map(DayOfWeek::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
    }

    PlaceId id() {
        return id;
    }

    @Nullable
    Long version() {
        return version;
    }

    private void tell(String action) {
        registerEvent(new Audited.Fact(action, "place", id.toString(), null, name));
    }
}
