package scot.tayside.mentoring.press;

import java.util.List;

/** A fill, or a stroke, that differs from the others in brightness and in pattern, so that colour is never the only sign. */
enum Shade {
    DARK_GREEN("1d5f43", "1d5f43"),
    LIGHT_BLUE_DOTTED("b4cbe0", "2f5878"),
    ORANGE_HATCHED("f3c9a5", "8a4510"),
    NAVY("1d3557", "1d3557"),
    GREY_LINED("d5d8dc", "6b7280"),
    WHITE("ffffff", "0b0c0c");

    private static final List<Shade> OF_SHARES =
            List.of(DARK_GREEN, LIGHT_BLUE_DOTTED, ORANGE_HATCHED, GREY_LINED, NAVY, WHITE);
    private static final List<Shade> OF_SERIES =
            List.of(NAVY, LIGHT_BLUE_DOTTED, ORANGE_HATCHED, DARK_GREEN, GREY_LINED, WHITE);
    private static final List<String> DASHES = List.of("", "12 6", "3 5", "16 5 3 5", "22 8", "6 3");

    private final String colour;
    private final String ink;

    Shade(String colour, String ink) {
        this.colour = colour;
        this.ink = ink;
    }

    static Shade of(Chart.Kind kind, int series) {
        List<Shade> shades = kind == Chart.Kind.SHARES ? OF_SHARES : OF_SERIES;
        return shades.get(series % shades.size());
    }

    static String dashes(int series) {
        return DASHES.get(series % DASHES.size());
    }

    /** Six hexadecimal digits. */
    String colour() {
        return colour;
    }

    /** Of its pattern, and of a line: dark enough upon white. */
    static String ink(int shade) {
        return values()[shade].ink;
    }

    int number() {
        return ordinal();
    }
}
