package scot.tayside.mentoring.report;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SectionRepository extends Repository<ReportSection, SectionId> {

    ReportSection save(ReportSection section);

    Optional<ReportSection> findByIdAndReport(SectionId id, ReportId report);

    List<ReportSection> findByReport(ReportId report);
}
