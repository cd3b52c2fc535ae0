package scot.tayside.mentoring.figures;

import scot.tayside.mentoring.shared.Percentage;

/** The share of clients who are to improve in an outcome within a horizon. */
record Target(String horizon, String outcome, int percent) {

    String code() {
        return horizon + ":" + outcome;
    }

    /** Judged on the exact fraction: 59.5 % prints 60 and does not meet 60. */
    String verdict(Percentage improved) {
        if (improved.isEmpty()) {
            return "NO_DATA";
        }
        return improved.meets(percent) ? "MET" : "NOT_MET";
    }
}
