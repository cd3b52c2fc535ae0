package scot.tayside.mentoring.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import scot.tayside.mentoring.identity.DemonstrationAccounts;
import scot.tayside.mentoring.identity.Users;
import scot.tayside.mentoring.imports.Imports;

/** Fills an empty database before the first page is served: all of it or, should the start be cut short, nothing. */
@Component
@ConditionalOnProperty("mentoring.demo")
class LoadDemonstration implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(LoadDemonstration.class);

    private final DemonstrationAccounts accounts;
    private final Users users;
    private final Imports imports;
    private final LivingStates states;
    private final YearsRecords records;
    private final ReportsInWriting reports;
    private final IssueFirstYear firstYear;
    private final TransactionTemplate whole;
    private final Clock clock;
    private boolean running;

    LoadDemonstration(
            DemonstrationAccounts accounts,
            Users users,
            Imports imports,
            LivingStates states,
            YearsRecords records,
            ReportsInWriting reports,
            IssueFirstYear firstYear,
            TransactionTemplate whole,
            Clock clock) {
        this.accounts = accounts;
        this.users = users;
        this.imports = imports;
        this.states = states;
        this.records = records;
        this.reports = reports;
        this.firstYear = firstYear;
        this.whole = whole;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        whole.executeWithoutResult(transaction -> {
            if (users.none()) {
                log.info("The database is empty: loading the demonstration");
                users.open(accounts.accounts());
                LocalDate today = LocalDate.now(clock);
                imports.bringIn(FirstYear.file());
                imports.bringIn(LivingCaseload.file(today));
                states.bringAbout(today);
                records.write(today);
                reports.begin(today);
            }
        });
    }

    /** Once the pages are served: nobody has to wait for it, and a start that is cut short leaves it to the next one. */
    @Scheduled(initialDelayString = "PT15S")
    void issueFirstYear() {
        firstYear.issue();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which starts late. */
    @Override
    public int getPhase() {
        return 0;
    }
}
