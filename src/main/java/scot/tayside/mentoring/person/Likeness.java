package scot.tayside.mentoring.person;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;

/** Whether two people may be one: names as heard on the telephone, days of birth as mistyped. */
final class Likeness {

    private Likeness() {}

    static boolean between(
            String firstName,
            String lastName,
            LocalDate born,
            String otherFirst,
            String otherLast,
            LocalDate otherBorn) {
        boolean sameName = alike(firstName, otherFirst) && alike(lastName, otherLast)
                || alike(firstName, otherLast) && alike(lastName, otherFirst);
        boolean partOfName = alike(firstName, otherFirst)
                || alike(lastName, otherLast)
                || alike(firstName, otherLast)
                || alike(lastName, otherFirst);
        return born.equals(otherBorn) ? partOfName : sameName && mistyped(born, otherBorn);
    }

    /** One of day, month and year differs, or day and month changed places. */
    private static boolean mistyped(LocalDate one, LocalDate other) {
        boolean day = one.getDayOfMonth() == other.getDayOfMonth();
        boolean month = one.getMonthValue() == other.getMonthValue();
        boolean year = one.getYear() == other.getYear();
        boolean swapped = one.getDayOfMonth() == other.getMonthValue() && one.getMonthValue() == other.getDayOfMonth();
        return day && month || day && year || month && year || year && swapped;
    }

    private static boolean alike(String one, String other) {
        return letters(one).equals(letters(other)) || sound(one).equals(sound(other));
    }

    /** Soundex: the first letter, and three digits for the consonants after it; a name without Latin letters is itself. */
    static String sound(String name) {
        String letters = letters(name).replaceAll("[^a-z]", "");
        if (letters.isEmpty()) {
            return letters(name);
        }
        String coded = letters.replaceAll("[hw]", "")
                .replaceAll("[bfpv]", "1")
                .replaceAll("[cgjkqsxz]", "2")
                .replaceAll("[dt]", "3")
                .replaceAll("l", "4")
                .replaceAll("[mn]", "5")
                .replaceAll("r", "6")
                .replaceAll("(\\d)\\1+", "$1")
                .replaceAll("[a-z]", " ");
        String tail = (coded.isEmpty() ? "" : coded.substring(isVowelish(letters) ? 0 : 1)).replace(" ", "");
        return letters.charAt(0) + (tail + "000").substring(0, 3);
    }

    private static boolean isVowelish(String letters) {
        return "hw".indexOf(letters.charAt(0)) >= 0;
    }

    private static String letters(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
