package scot.tayside.mentoring.identity;

import java.util.List;
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
    private final List<Barring> bars;

    SignInAccounts(UserAccountRepository accounts, List<Barring> bars) {
        this.accounts = accounts;
        this.bars = bars;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String username) {
        return accounts.findByUsername(username.strip().toLowerCase(Locale.ROOT))
                .filter(UserAccount::isActive)
                .filter(account -> bars.stream().noneMatch(bar -> bar.bars(account.id())))
                .map(account -> new SignedInUser(account.id(), account.username(), account.passwordHash()))
                .orElseThrow(() -> UsernameNotFoundException.fromUsername(username));
    }
}
