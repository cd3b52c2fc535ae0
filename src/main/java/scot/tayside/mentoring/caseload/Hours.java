package scot.tayside.mentoring.caseload;

/** Minutes as people say them. */
final class Hours {

    private Hours() {}

    static String of(int minutes) {
        return minutes % 60 == 0 ? minutes / 60 + " h" : minutes / 60 + " h " + minutes % 60 + " min";
    }
}
