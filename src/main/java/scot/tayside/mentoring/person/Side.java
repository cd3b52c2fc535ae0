package scot.tayside.mentoring.person;

/** Of two files of one person, the one whose words stand from now on. */
enum Side {
    KEPT,
    OTHER,
    /** One below the other. */
    BOTH
}
