package scot.tayside.mentoring.mentor;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;

/** Where, when and how a mentor can meet people, and what they bring to it. */
@Embeddable
class Reach {

    @ElementCollection
    @CollectionTable(name = "mentor_area", joinColumns = @JoinColumn(name = "mentor_id"))
    @Column(name = "area")
    @Enumerated(EnumType.STRING)
    private Set<LocalAuthority> areas = EnumSet.noneOf(LocalAuthority.class);

    @ElementCollection
    @CollectionTable(name = "mentor_slot", joinColumns = @JoinColumn(name = "mentor_id"))
    @Column(name = "slot")
    @Enumerated(EnumType.STRING)
    private Set<Slot> slots = EnumSet.noneOf(Slot.class);

    private @Nullable String interests;
    private @Nullable String languages;
    private boolean ownCar;
    private boolean publicTransport;
    private @Nullable Integer travelMiles;
    private @Nullable String travelNote;

    protected Reach() {}

    void take(MentorDetails details) {
        keepTo(areas, details.areas());
        keepTo(slots, details.ways().slots());
        interests = details.interests();
        languages = details.ways().languages();
        ownCar = details.ways().ownCar();
        publicTransport = details.ways().publicTransport();
        travelMiles = details.ways().travelMiles();
        travelNote = details.ways().travelNote();
    }

    private static <T> void keepTo(Set<T> kept, Set<T> wanted) {
        kept.retainAll(wanted);
        kept.addAll(wanted);
    }

    /** What helps to find a mentor who suits: languages, times and travel. */
    record Ways(
            @Nullable String languages,
            Set<Slot> slots,
            boolean ownCar,
            boolean publicTransport,
            @Nullable Integer travelMiles,
            @Nullable String travelNote) {

        static final Ways UNKNOWN = new Ways(null, Set.of(), false, false, null, null);

        Ways {
            slots = Set.copyOf(slots);
        }

        /** Such as “Own car, public transport, up to 15 miles”. */
        public String travel() {
            return Stream.of(
                            ownCar ? "own car" : null,
                            publicTransport ? "public transport" : null,
                            travelMiles == null ? null : "up to " + travelMiles + " miles",
                            travelNote)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(", "));
        }

        public String times() {
            return Slot.words(slots);
        }
    }
}
