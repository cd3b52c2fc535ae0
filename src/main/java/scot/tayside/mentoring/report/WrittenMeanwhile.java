package scot.tayside.mentoring.report;

/** Somebody else has written what is being written; both texts have to be seen. */
class WrittenMeanwhile extends RuntimeException {}
