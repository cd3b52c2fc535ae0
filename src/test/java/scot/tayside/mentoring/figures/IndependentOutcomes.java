package scot.tayside.mentoring.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The scored outcomes: the domain each reports to, the targets, and which must be scored for everybody since when. */
final class IndependentOutcomes {

    static final List<String> DOMAINS = List.of("OFF", "ACC", "ENG", "SUB", "ETE", "HEA", "PDP");

    static final List<String> CORE = List.of("CRIME", "ENGAGEMENT", "MOTIVATION");

    /** Horizon and outcome with the share that is to improve. */
    static final Map<String, Integer> TARGETS = Map.ofEntries(
            Map.entry("SHORT:ENGAGEMENT", 60),
            Map.entry("SHORT:CRIME", 55),
            Map.entry("SHORT:SERIOUSNESS", 55),
            Map.entry("SHORT:MOTIVATION", 55),
            Map.entry("SHORT:PHYSICAL_HEALTH", 55),
            Map.entry("SHORT:SUBSTANCE", 55),
            Map.entry("SHORT:CONFIDENCE", 60),
            Map.entry("MEDIUM:CRIME", 55),
            Map.entry("MEDIUM:EDUCATION", 55),
            Map.entry("MEDIUM:ASPIRATIONS", 40),
            Map.entry("MEDIUM:EMPLOYABILITY", 55),
            Map.entry("MEDIUM:RISK_TAKING", 55),
            Map.entry("MEDIUM:RESPONSIBILITY", 55),
            Map.entry("MEDIUM:RELATIONSHIPS", 55));

    private static final LocalDate CORE_SINCE = LocalDate.of(2014, 4, 1);

    private static final Map<String, String> DOMAIN_OF = Map.of(
            "CRIME", "OFF",
            "ACCOMMODATION", "ACC",
            "ENGAGEMENT", "ENG",
            "SUBSTANCE", "SUB",
            "EDUCATION", "ETE",
            "EMPLOYABILITY", "ETE",
            "PHYSICAL_HEALTH", "HEA",
            "PSYCHOLOGICAL_HEALTH", "HEA",
            "CONFIDENCE", "PDP",
            "ASPIRATIONS", "PDP");

    private IndependentOutcomes() {}

    /** Empty for the outcomes that report to no domain. */
    static String domainOf(String outcome) {
        return DOMAIN_OF.getOrDefault(outcome, "");
    }

    static boolean isCore(String outcome, LocalDate day) {
        return CORE.contains(outcome) && !day.isBefore(CORE_SINCE);
    }
}
