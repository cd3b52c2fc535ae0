package scot.tayside.mentoring.report;

import java.util.stream.Stream;

/** Where in a breakdown a figure stands; an empty text means all. */
record Place(String service, String area, String sex, String detail) {

    static final Place ALL = new Place("", "", "", "");

    static Place service(String service) {
        return new Place(service, "", "", "");
    }

    static Place detail(String detail) {
        return ALL.with(detail);
    }

    Place with(String newDetail) {
        return new Place(service, area, sex, newDetail);
    }

    /** How many columns it is broken down by. */
    long ways() {
        return Stream.of(service, area, sex, detail).filter(code -> !code.isEmpty()).count();
    }
}
