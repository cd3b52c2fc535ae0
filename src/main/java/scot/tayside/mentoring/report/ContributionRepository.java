package scot.tayside.mentoring.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import scot.tayside.mentoring.identity.Organisation;

interface ContributionRepository extends Repository<Contribution, UUID> {

    Contribution save(Contribution contribution);

    Optional<Contribution> findByReportAndPartner(ReportId report, Organisation partner);

    List<Contribution> findByReport(ReportId report);
}
