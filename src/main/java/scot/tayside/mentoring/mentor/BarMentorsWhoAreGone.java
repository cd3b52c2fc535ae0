package scot.tayside.mentoring.mentor;

import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Barring;
import scot.tayside.mentoring.identity.UserId;

/** Whoever has left or is suspended is out with the next click, and cannot sign in until brought back. */
@Component
class BarMentorsWhoAreGone implements Barring {

    private final MentorQueries mentors;

    BarMentorsWhoAreGone(MentorQueries mentors) {
        this.mentors = mentors;
    }

    @Override
    public boolean bars(UserId user) {
        return mentors.isGone(user);
    }
}
