package scot.tayside.mentoring.mentor;

import java.util.List;
import scot.tayside.mentoring.web.MenuItem;

/** Which mentor a page is about, and the pages beside it. */
public record MentorHead(MentorId id, String reference, String name, MentorStatus status) {

    /** The pages about this mentor, for the sub-navigation on each of them. */
    public List<MenuItem> parts(String current) {
        return List.of(
                part("mentor.part.overview", "/mentors/", current),
                part("mentor.part.caseload", "/caseload/", current),
                part("mentor.part.vetting", "/vetting/", current),
                part("mentor.part.courses", "/courses/mentors/", current),
                part("mentor.part.supervision", "/supervision/", current),
                part("mentor.part.leave", "/leave/", current),
                part("mentor.part.leaving", "/leavers/", current));
    }

    private MenuItem part(String code, String url, String current) {
        return new MenuItem(code, url + id, code.endsWith("." + current));
    }
}
