package scot.tayside.mentoring.referral;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.flag.StandingFlag;
import scot.tayside.mentoring.identity.Access.Depth;
import scot.tayside.mentoring.message.Correspondence;
import scot.tayside.mentoring.person.Lookalike;
import scot.tayside.mentoring.programme.Outcome;
import scot.tayside.mentoring.progress.Progress;
import scot.tayside.mentoring.web.Action;
import scot.tayside.mentoring.web.TimelineEvent;

/** One referral, as deep as its reader may go. */
record ReferralPage(
        ReferralFile file,
        Depth depth,
        FirstContact firstContact,
        List<Outcome> outcomes,
        List<Requirement> requirements,
        List<StandingFlag> flags,
        List<AmendmentRow> amendments,
        boolean amendmentsUnseen,
        Correspondence messages,
        @Nullable Progress progress,
        List<Lookalike> lookalikes,
        List<TimelineEvent> story,
        List<Action> actions) {

    /** The lines of amendments, those made together under one heading. */
    public Collection<List<AmendmentRow>> amended() {
        return amendments.stream()
                .collect(Collectors.groupingBy(AmendmentRow::amendmentId, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    public String outcomeTitles() {
        return outcomes.stream().map(Outcome::title).collect(Collectors.joining("\n"));
    }

    public @Nullable String requirementTitles() {
        return requirements.isEmpty()
                ? null
                : requirements.stream().map(Requirement::title).collect(Collectors.joining("\n"));
    }

    /** What the referrer said of the offending, which mentors do not read. */
    public boolean showsOffence() {
        return depth != Depth.RISK_SUMMARY;
    }

    /** How to reach the person, and the risks, as they stand in the person's file today. */
    public boolean showsPerson() {
        return depth.includes(Depth.RISK_SUMMARY);
    }
}
