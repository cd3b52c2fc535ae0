package scot.tayside.mentoring.expense;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface MileageRateRepository extends Repository<MileageRate, LocalDate> {

    MileageRate save(MileageRate rate);

    boolean existsById(LocalDate validFrom);

    Optional<MileageRate> findFirstByValidFromLessThanEqualOrderByValidFromDesc(LocalDate day);
}
