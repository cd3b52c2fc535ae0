package scot.tayside.mentoring.figures;

/** One row of the figures, as text: what it is about, and its value with numerator and denominator. */
record IndependentCell(
        String statistic,
        String service,
        String area,
        String sex,
        String detail,
        String value,
        String numerator,
        String denominator) {

    String key() {
        return String.join(",", statistic, service, area, sex, detail);
    }

    @Override
    public String toString() {
        return key() + " = " + value + " (" + numerator + "/" + denominator + ")";
    }
}
