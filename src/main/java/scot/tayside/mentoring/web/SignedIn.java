package scot.tayside.mentoring.web;

import java.util.List;

/** Somebody who is signed in, as far as the frame of a page is concerned. */
public interface SignedIn {

    String displayName();

    /** The role in words, such as "Coordinator". */
    String roleTitle();

    List<MenuItem> menu();

    /** Whether the header offers the search for people and referrals. */
    boolean maySearch();
}
