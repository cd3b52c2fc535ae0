package scot.tayside.mentoring.restriction;

/** Which restricted files a manager wants to see. */
class RestrictionFilter {

    boolean over;
}
