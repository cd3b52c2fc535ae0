package scot.tayside.mentoring.supervision;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import scot.tayside.mentoring.mentor.MentorId;

interface TalkRepository extends Repository<Talk, UUID> {

    Talk save(Talk it);

    @Query("select t from Talk t join t.toDos d where d.id = ?1 and t.mentor = ?2")
    Optional<Talk> findByToDo(UUID toDo, MentorId mentor);
}
