package scot.tayside.mentoring.voice;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface VoiceRepository extends Repository<Testimony, VoiceId> {

    Testimony save(Testimony testimony);

    Optional<Testimony> findById(VoiceId id);

    List<Testimony> findByCheckResultOrderByReference(CheckResult result);
}
