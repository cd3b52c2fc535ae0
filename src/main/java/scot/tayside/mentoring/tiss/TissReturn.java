package scot.tayside.mentoring.tiss;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.shared.LocalAuthority;

/** The numbers of one area and month as its partner gave them; what they said before stays readable. */
@Entity
class TissReturn extends AbstractAggregateRoot<TissReturn> {

    @EmbeddedId
    private TissReturnId id;

    @Enumerated(EnumType.STRING)
    private LocalAuthority area;

    private LocalDate month;
    private String source;
    private LocalDate givenOn;
    private int workedWith;
    private int referred;
    private @Nullable String note;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "tiss_not_referred", joinColumns = @JoinColumn(name = "return_id"))
    @MapKeyColumn(name = "reason")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "people")
    private Map<NotReferred, Integer> reasons = new HashMap<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "return_id", nullable = false, updatable = false)
    private List<FormerReturn> former = new ArrayList<>();

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "written_by"))
    private UserId writtenBy;

    private Instant writtenAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected TissReturn() {}

    TissReturn(LocalAuthority area, YearMonth month, Given given, UserId by, Instant at) {
        this.id = TissReturnId.next();
        this.area = area;
        this.month = month.atDay(1);
        write(given, by, at);
        registerEvent(TissEvent.of(this.id, "tiss.recorded", area.title() + ", " + month + ": " + given.told()));
    }

    void correct(Given given, String why, UserId by, Instant at) {
        Given before = given();
        former.add(new FormerReturn(before, writtenBy, writtenAt, why, by, at));
        write(given, by, at);
        registerEvent(TissEvent.of(
                id,
                "tiss.corrected",
                "%s, %s: %s → %s: %s"
                        .formatted(area.title(), YearMonth.from(month), before.told(), given.told(), why)));
    }

    private void write(Given given, UserId by, Instant at) {
        source = given.source();
        givenOn = given.givenOn();
        workedWith = given.workedWith();
        referred = given.referred();
        note = given.note();
        reasons.keySet().retainAll(given.reasons().keySet());
        reasons.putAll(given.reasons());
        writtenBy = by;
        writtenAt = at;
    }

    Given given() {
        return new Given(source, givenOn, workedWith, referred, reasons, note);
    }

    boolean isAt(@Nullable Long expected) {
        return Objects.equals(version, expected);
    }

    LocalAuthority area() {
        return area;
    }

    YearMonth month() {
        return YearMonth.from(month);
    }

    TissReturnId id() {
        return id;
    }

    @Nullable
    Long version() {
        return version;
    }
}
