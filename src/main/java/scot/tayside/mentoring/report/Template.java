package scot.tayside.mentoring.report;

import java.util.List;
import java.util.UUID;

/** What a kind of report asks for, in one of its versions. */
record Template(UUID id, ReportKind kind, int number, List<Outline> sections) {

    static final String PARTNER = "PARTNER";

    /** Whether a partner writes a part of it. */
    boolean asksPartners() {
        return sections.stream()
                .anyMatch(section -> List.of(section.feeds().split(";")).contains(PARTNER));
    }
}
