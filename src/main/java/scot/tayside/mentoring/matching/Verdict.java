package scot.tayside.mentoring.matching;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import scot.tayside.mentoring.shared.Unmet;
import scot.tayside.mentoring.web.Sentence;

/** What one rule or one preference says of a mentor for a mentee, in words. */
record Verdict(String title, Standing standing, Sentence words) {

    /** A rule holds or forbids; a preference suits, differs, or cannot be told. */
    enum Standing {
        HOLDS("green"),
        FORBIDS("red"),
        SUITS("turquoise"),
        DIFFERS("yellow"),
        UNKNOWN("grey");

        private final String colour;

        Standing(String colour) {
            this.colour = colour;
        }

        public String colour() {
            return colour;
        }
    }

    static Verdict of(String title, Standing standing, String code, Object... arguments) {
        return new Verdict(title, standing, Sentence.of(Unmet.of("", code, arguments)));
    }

    /** Every rule that concerns the two, then every preference somebody has. */
    static List<Verdict> all(Mentee mentee, Candidate mentor, LocalDate day) {
        return Stream.concat(
                        Arrays.stream(MatchRule.values()).flatMap(rule -> rule.verdict(mentee, mentor, day).stream()),
                        Arrays.stream(Preference.values())
                                .flatMap(preference -> preference.verdict(mentee.ways(), mentor.ways()).stream()))
                .toList();
    }

    public boolean isRule() {
        return standing == Standing.HOLDS || standing == Standing.FORBIDS;
    }
}
