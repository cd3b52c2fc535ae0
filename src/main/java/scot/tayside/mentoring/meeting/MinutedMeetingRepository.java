package scot.tayside.mentoring.meeting;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface MinutedMeetingRepository extends Repository<MinutedMeeting, MinutedMeetingId> {

    MinutedMeeting save(MinutedMeeting meeting);

    Optional<MinutedMeeting> findById(MinutedMeetingId id);
}
