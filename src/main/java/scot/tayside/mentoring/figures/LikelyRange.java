package scot.tayside.mentoring.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Between which two shares, in whole per cent, the true share may well lie where few people stand behind it: Wilson's 95 per cent interval.
 *
 * <p>{@code (2k + z² ± z·√(z² + 4k(n−k)/n)) / 2(n + z²)} for k of n, z being 1.96; unlike the simpler formula it stays within 0 and 100
 * and is worth something for few people, too.
 */
record LikelyRange(long low, long high) {

    /** From as many people on a share is let to speak for itself. */
    static final long ENOUGH = 30;

    private static final MathContext EXACT = MathContext.DECIMAL64;
    private static final BigDecimal Z = new BigDecimal("1.96");
    private static final BigDecimal Z_SQUARED = Z.multiply(Z);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    static LikelyRange of(long part, long whole) {
        if (part < 0 || whole < 1 || part > whole) {
            throw new IllegalArgumentException("%d of %d is no share".formatted(part, whole));
        }
        BigDecimal all = BigDecimal.valueOf(whole);
        BigDecimal middle = BigDecimal.valueOf(2 * part).add(Z_SQUARED);
        BigDecimal reach = BigDecimal.valueOf(4 * part * (whole - part))
                .divide(all, EXACT)
                .add(Z_SQUARED)
                .sqrt(EXACT)
                .multiply(Z);
        BigDecimal base = all.add(Z_SQUARED).multiply(TWO);
        return new LikelyRange(percent(middle.subtract(reach), base), percent(middle.add(reach), base));
    }

    private static long percent(BigDecimal part, BigDecimal whole) {
        return part.movePointRight(2)
                .divide(whole, EXACT)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
