package scot.tayside.mentoring.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A password somebody wants to set, exactly as typed: spaces at its ends count, and nothing ever prints it. */
record NewPassword(String text) {

    static final int SHORTEST = 15;

    private static final int LONGEST = 128;
    private static final int FEWEST_CHARACTERS = 6;
    private static final int SHORTEST_WORD = 4;
    private static final List<String> OBVIOUS = List.of(
            "password",
            "passwort",
            "mentor",
            "tayside",
            "dundee",
            "perth",
            "kinross",
            "angus",
            "alcohol",
            "welcome",
            "letmein",
            "qwerty",
            "12345",
            "scotland");

    public static NewPassword of(String text) {
        return new NewPassword(text);
    }

    /** The message code of what is wrong with it: length first, then what anybody would try against this account. */
    Optional<String> weakness(String username, String displayName) {
        if (text.length() < SHORTEST) {
            return Optional.of("identity.password-short");
        }
        if (text.length() > LONGEST) {
            return Optional.of("identity.password-long");
        }
        if (text.chars().distinct().count() < FEWEST_CHARACTERS) {
            return Optional.of("identity.password-repeats");
        }
        return isObvious(username + " " + displayName) ? Optional.of("identity.password-obvious") : Optional.empty();
    }

    private boolean isObvious(String holder) {
        String small = text.toLowerCase(Locale.ROOT);
        Stream<String> own = Arrays.stream(holder.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD);
        return Stream.concat(OBVIOUS.stream(), own).anyMatch(small::contains);
    }

    @Override
    public String toString() {
        return "[hidden]";
    }
}
