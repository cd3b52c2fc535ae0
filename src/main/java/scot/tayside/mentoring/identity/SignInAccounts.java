package scot.tayside.mentoring.identity;

import java.util.Locale;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the account behind a user name; one that has ended is as unknown as one that never was. */
@Service
class SignInAccounts implements UserDetailsService {

    private final UserAccountRepository accounts;

    SignInAccounts(UserAccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String username) {
        return accounts.findByUsername(username.strip().toLowerCase(Locale.ROOT))
                .filter(UserAccount::isActive)
                .map(account -> new SignedInUser(account.id(), account.username(), account.passwordHash()))
                .orElseThrow(() -> UsernameNotFoundException.fromUsername(username));
    }
}
