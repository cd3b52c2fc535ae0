package scot.tayside.mentoring.digest;

/** What the page of a week tells, in its order. */
enum Section {
    RECEIVED,
    CONTACTED,
    MET,
    NOT_MET,
    NO_UPDATE,
    JOINT,
    COMING,
    CLOSED
}
