package scot.tayside.mentoring.snapshot;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import scot.tayside.mentoring.figures.Figure;
import scot.tayside.mentoring.figures.FigureFile;
import scot.tayside.mentoring.figures.FigureSet;

/** The canonical form of frozen figures: the file, its hash, and the figures in it. */
final class FrozenFile {

    private FrozenFile() {}

    static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @param bases how many stand behind each row, in its order */
    static FigureSet read(Frozen facts, byte[] file, Long[] bases) {
        List<Figure> rows = FigureFile.read(file);
        List<Figure> figures = IntStream.range(0, rows.size())
                .mapToObj(row -> rows.get(row).basedOn(bases[row]))
                .toList();
        return new FigureSet(facts.period(), facts.basis(), figures);
    }
}
