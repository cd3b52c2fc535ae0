package scot.tayside.mentoring.proposal;

/** About how old somebody is. */
enum AgeBand {
    UNDER_18(0),
    FROM_18(18),
    FROM_26(26),
    FROM_36(36),
    FROM_51(51);

    private final int from;

    AgeBand(int from) {
        this.from = from;
    }

    static AgeBand of(int age) {
        AgeBand found = UNDER_18;
        for (AgeBand band : values()) {
            if (age >= band.from) {
                found = band;
            }
        }
        return found;
    }
}
