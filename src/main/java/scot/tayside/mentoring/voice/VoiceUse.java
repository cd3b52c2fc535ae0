package scot.tayside.mentoring.voice;

import java.util.Set;

/** A section of a report in which a quote or case study stands. */
record VoiceUse(String title, String section, String status, String url) {

    private static final Set<String> OUT_OF_HAND = Set.of("ISSUED", "SUPERSEDED");

    /** What was issued never changes. */
    public boolean canBeTakenOut() {
        return !OUT_OF_HAND.contains(status);
    }
}
