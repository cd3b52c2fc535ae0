package scot.tayside.mentoring.recruitment;

import scot.tayside.mentoring.shared.Percentage;

/** Of those who enquired in one month, or by one way, how many came how far by today. */
record FunnelRow(
        String label,
        long enquired,
        long applied,
        long interviewed,
        long recruited,
        long inClearance,
        long cleared,
        long withdrew,
        long notSelected) {

    /** The share of the enquiries that became mentors. */
    public Percentage conversion() {
        return new Percentage(recruited, enquired);
    }
}
