package scot.tayside.mentoring.web;

/** Asked for the frame of each page: how much somebody has not read of what they were told. */
public interface Unread {

    long of(SignedIn reader);
}
