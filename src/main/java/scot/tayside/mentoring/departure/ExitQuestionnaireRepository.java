package scot.tayside.mentoring.departure;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import scot.tayside.mentoring.cases.CaseId;

interface ExitQuestionnaireRepository extends Repository<ExitQuestionnaire, UUID> {

    ExitQuestionnaire save(ExitQuestionnaire questionnaire);

    Optional<ExitQuestionnaire> findByMentee(CaseId mentee);
}
