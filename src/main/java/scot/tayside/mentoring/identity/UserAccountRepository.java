package scot.tayside.mentoring.identity;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface UserAccountRepository extends Repository<UserAccount, UserId> {

    UserAccount save(UserAccount account);

    Optional<UserAccount> findById(UserId id);

    Optional<UserAccount> findByUsername(String username);

    boolean existsByUsername(String username);

    boolean existsByRoleAndActiveTrue(Role role);

    long count();
}
