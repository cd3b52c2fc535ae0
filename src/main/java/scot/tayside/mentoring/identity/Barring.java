package scot.tayside.mentoring.identity;

/** Answers whether somebody has no business here for now, whatever the account itself says. */
public interface Barring {

    boolean bars(UserId user);
}
