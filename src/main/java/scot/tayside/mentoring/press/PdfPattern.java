package scot.tayside.mentoring.press;

import java.util.Optional;

/** What lies over a fill: dots, slanted or upright lines, none beyond its edges. */
final class PdfPattern {

    private static final int STEP = 6;

    private PdfPattern() {}

    static Optional<PdfChart.Path> of(int shade, int x, int y, int width, int height) {
        return switch (Shade.values()[shade]) {
            case LIGHT_BLUE_DOTTED -> Optional.of(path(dots(x, y, width, height), shade, "1.2"));
            case ORANGE_HATCHED -> Optional.of(path(slanted(x, y, width, height), shade, "1"));
            case GREY_LINED -> Optional.of(path(upright(x, y, width, height), shade, "1"));
            default -> Optional.empty();
        };
    }

    private static PdfChart.Path path(String way, int shade, String width) {
        return new PdfChart.Path(way, "#" + Shade.ink(shade), width, "none");
    }

    private static String dots(int x, int y, int width, int height) {
        StringBuilder way = new StringBuilder("M%d,%d h0".formatted(x, y));
        for (int down = 3; down < height; down += 4) {
            for (int across = 2 + down % 8 / 4 * 3; across < width - 1; across += STEP) {
                way.append(" M%d,%d h1".formatted(x + across, y + down));
            }
        }
        return way.toString();
    }

    private static String slanted(int x, int y, int width, int height) {
        StringBuilder way = new StringBuilder("M%d,%d h0".formatted(x, y));
        for (int from = STEP - height; from < width; from += STEP) {
            int left = Math.max(0, from);
            int right = Math.min(width, from + height);
            way.append(" M%d,%d L%d,%d"
                    .formatted(x + left, y + height - (left - from), x + right, y + height - (right - from)));
        }
        return way.toString();
    }

    private static String upright(int x, int y, int width, int height) {
        StringBuilder way = new StringBuilder("M%d,%d h0".formatted(x, y));
        for (int across = 3; across < width; across += STEP) {
            way.append(" M%d,%d v%d".formatted(x + across, y, height));
        }
        return way.toString();
    }
}
