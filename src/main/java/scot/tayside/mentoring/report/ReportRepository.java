package scot.tayside.mentoring.report;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ReportRepository extends Repository<Report, ReportId> {

    Report save(Report report);

    Optional<Report> findById(ReportId id);
}
