package scot.tayside.mentoring.mentor;

/** How somebody who wants to mentor first heard of it. */
public enum EnquirySource {
    WORD_OF_MOUTH("Word of mouth"),
    WEBSITE("Website or social media"),
    VOLUNTEER_CENTRE("Volunteer centre"),
    COLLEGE("College or university"),
    EVENT("Event or talk"),
    PRESS("Newspaper or radio"),
    PARTNER("A partner in the service"),
    FORMER_MENTEE("Was supported by the service"),
    JOB_ADVERT("Job advertisement"),
    OTHER("Something else");

    private final String title;

    EnquirySource(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
