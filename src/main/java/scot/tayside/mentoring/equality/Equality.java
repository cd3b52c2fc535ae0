package scot.tayside.mentoring.equality;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes answers in; nobody gets a single one back. */
@Service
@Transactional
public class Equality {

    private final EqualityAnswerRepository answers;

    Equality(EqualityAnswerRepository answers) {
        this.answers = answers;
    }

    public void keep(UUID referral, EqualityAnswers given) {
        if (!given.isEmpty()) {
            answers.save(new EqualityAnswer(referral, given));
        }
    }
}
