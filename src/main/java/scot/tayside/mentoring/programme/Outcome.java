package scot.tayside.mentoring.programme;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One of the fifteen things scored from 1 to 10, 10 best, at assessments and reviews; some count under no heading of the report. */
public enum Outcome {
    CRIME("Involvement in crime", OutcomeDomain.OFF),
    ACCOMMODATION("Accommodation and housing", OutcomeDomain.ACC),
    ENGAGEMENT("Compliance and engagement with services", OutcomeDomain.ENG),
    SUBSTANCE("Substance use", OutcomeDomain.SUB),
    EDUCATION("Education and training", OutcomeDomain.ETE),
    EMPLOYABILITY("Employability skills", OutcomeDomain.ETE),
    PHYSICAL_HEALTH("Physical well-being", OutcomeDomain.HEA),
    PSYCHOLOGICAL_HEALTH("Psychological health", OutcomeDomain.HEA),
    CONFIDENCE("Confidence and self-esteem", OutcomeDomain.PDP),
    ASPIRATIONS("Aspirations and longer-term goals", OutcomeDomain.PDP),
    SERIOUSNESS("Seriousness of offending", null),
    MOTIVATION("Motivation", null),
    RISK_TAKING("Risk-taking", null),
    RESPONSIBILITY("Personal responsibility", null),
    RELATIONSHIPS("Personal relationships", null);

    private final String title;
    private final @Nullable OutcomeDomain domain;

    Outcome(String title, @Nullable OutcomeDomain domain) {
        this.title = title;
        this.domain = domain;
    }

    public String title() {
        return title;
    }

    public Optional<OutcomeDomain> domain() {
        return Optional.ofNullable(domain);
    }
}
