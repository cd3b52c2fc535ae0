package scot.tayside.mentoring.web;

import java.util.List;

/** Somebody who is signed in, as the frame of a page sees them: the request attribute that bears this type's name. */
public interface SignedIn {

    String displayName();

    /** The role in words, such as "Coordinator". */
    String roleTitle();

    List<MenuItem> menu();

    /** Whether the header offers the search for people and referrals. */
    boolean maySearch();

    /** Whether a demonstration shows them the letters that it does not send. */
    default boolean readsLetters() {
        return false;
    }
}
