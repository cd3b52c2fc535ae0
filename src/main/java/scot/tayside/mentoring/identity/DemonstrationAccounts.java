package scot.tayside.mentoring.identity;

import java.util.List;

/** The invented accounts of a demonstration, which the sign-in page shows with the one password of them all. */
public record DemonstrationAccounts(String password, List<OpenAccount> accounts) {

    public DemonstrationAccounts {
        accounts = List.copyOf(accounts);
    }
}
