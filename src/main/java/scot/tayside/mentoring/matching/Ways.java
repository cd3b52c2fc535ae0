package scot.tayside.mentoring.matching;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.mentor.Slot;

/** When, in which languages, about what and where somebody would meet: of a mentee what they look for, of a mentor what they bring. */
record Ways(
        Set<Slot> slots,
        @Nullable String languages,
        @Nullable String interests,
        @Nullable String place) {

    static final Ways UNKNOWN = new Ways(Set.of(), null, null, null);

    private static final int SHORTEST = 3;

    Ways {
        slots = Set.copyOf(slots);
    }

    Set<Slot> slotsIn(Ways other) {
        Set<Slot> common = EnumSet.noneOf(Slot.class);
        slots.stream().filter(other.slots::contains).forEach(common::add);
        return common;
    }

    /** The words two texts share, small words left out. */
    static Set<String> shared(String one, String other) {
        Set<String> words = words(other);
        return words(one).stream().filter(words::contains).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> word.length() > SHORTEST)
                .collect(Collectors.toSet());
    }
}
