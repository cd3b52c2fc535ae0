package scot.tayside.mentoring.partner;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import scot.tayside.mentoring.shared.LocalAuthority;

/** An organisation the service works with. */
@Entity
class Partner extends AbstractAggregateRoot<Partner> {

    @EmbeddedId
    private PartnerId id;

    private String name;

    @Enumerated(EnumType.STRING)
    private PartnerKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable LocalAuthority area;

    private @Nullable String about;
    private @Nullable LocalDate endedOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Partner() {}

    Partner(DescribePartner command) {
        this.id = PartnerId.next();
        write(command);
        registerEvent(new PartnerEvent(id, "partner.added", told()));
    }

    void change(DescribePartner command) {
        String before = told();
        write(command);
        registerEvent(new PartnerEvent(id, "partner.changed", before + " → " + told()));
    }

    private void write(DescribePartner command) {
        name = command.name();
        kind = command.kind();
        area = command.area();
        about = command.about();
        endedOn = command.endedOn();
    }

    private String told() {
        return name + ", " + kind.title() + (endedOn == null ? "" : ", until " + endedOn);
    }

    boolean isAt(@Nullable Long expected) {
        return Objects.equals(version, expected);
    }

    DescribePartner written() {
        return new DescribePartner(name, kind, area, about, endedOn);
    }

    PartnerId id() {
        return id;
    }

    @Nullable
    Long version() {
        return version;
    }
}
