package scot.tayside.mentoring.demonstration;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What happened to one invented person after another, written as rows of an import file; days are told before today. */
final class Stories {

    private final LocalDate today;
    private final Sheets sheets;
    private final Random random = new Random(2014);
    private final Support support;
    private final Map<String, Person> people = new HashMap<>();
    private int told;

    private record Person(String ref, String first, String last, LocalDate born, String sex, String area) {}

    /** How far a referral has come. */
    private record Progress(
            String status,
            LocalDate statusOn,
            @Nullable String reason,
            @Nullable LocalDate contacted,
            @Nullable LocalDate engaged,
            @Nullable LocalDate closed,
            @Nullable String exit,
            @Nullable String exitReason) {

        static Progress of(String status, LocalDate on, @Nullable String reason) {
            return new Progress(status, on, reason, null, null, null, null, null);
        }
    }

    Stories(LocalDate today, Sheets sheets) {
        this.today = today;
        this.sheets = sheets;
        this.support = new Support(today, sheets, random);
    }

    /** A referral that has not become a case. */
    void referral(Line line) {
        Person person = person(line.word(0), line.word(1), line.word(2), line.number(3));
        LocalDate received = Weekdays.before(today, line.number(4));
        Progress progress = Progress.of(line.word(5), Weekdays.before(today, line.number(6)), line.text(7));
        row(line.word(0), person, line.word(1), received, progress);
    }

    /** The same person once more, after an earlier case. */
    void again(String ref, String earlier, String service, int receivedAgo) {
        Person person = person(earlier, service, "DUNDEE", 22);
        LocalDate received = Weekdays.before(today, receivedAgo);
        row(ref, person, service, received, Progress.of("SUBMITTED", received, null));
    }

    /** A case that is open today. */
    void supported(String ref, String service, String area, int age, int openedAgo, String mentor) {
        tell(
                ref,
                person(ref, service, area, age),
                service,
                Weekdays.before(today, openedAgo),
                null,
                mentor,
                null,
                null);
    }

    void closed(Line line) {
        Person person = person(line.word(0), line.word(1), line.word(2), line.number(3));
        LocalDate opened = Weekdays.before(today, line.number(4));
        LocalDate closed = Weekdays.before(today, line.number(5));
        tell(line.word(0), person, line.word(1), opened, closed, line.word(6), line.word(7), line.word(8));
    }

    /** Somebody supported already who meets a befriender as well. */
    void befriended(String ref, String befriender, int startedAgo) {
        sheets.add(
                "matches", ref + "-B", ref, befriender, "BEFRIENDING", Weekdays.before(today, startedAgo), null, null);
        for (int ago = startedAgo; ago > 1; ago -= 9) {
            support.contact(ref, befriender, Weekdays.before(today, ago), "MEETING", "ATTENDED", 75, "Out and about");
        }
    }

    private void tell(
            String ref,
            Person person,
            String service,
            LocalDate opened,
            @Nullable LocalDate closed,
            String mentor,
            @Nullable String exit,
            @Nullable String exitReason) {
        LocalDate received = Weekdays.upTo(opened.minusDays(6L + random.nextInt(9)));
        LocalDate contacted = random.nextInt(4) > 0 ? received : Weekdays.upTo(received.plusDays(2));
        row(
                ref,
                person,
                service,
                received,
                new Progress("ENGAGED", opened, null, contacted, opened, closed, exit, exitReason));
        String kind = service.equals("BEFRIENDING") ? "BEFRIENDING" : "MENTORING";
        sheets.add("matches", ref + "-X", ref, mentor, kind, opened, closed, closed == null ? null : "CASE_CLOSED");
        support.contact(ref, mentor, contacted, "PHONE", "ATTENDED", 10, "First contact");
        support.given(ref, mentor, opened, closed, "PLANNED".equals(exit));
    }

    private Person person(String ref, String service, String area, int age) {
        return people.computeIfAbsent(ref, unknown -> {
            told++;
            boolean man = !service.equals("WOMEN_ONLY");
            LocalDate born = today.minusYears(age).minusDays(20 + told * 17 % 320);
            String last = Names.last(told * 4 + told / 15);
            return new Person(ref, Names.first(told, man), last, born, man ? "MALE" : "FEMALE", area);
        });
    }

    private void row(String ref, Person person, String service, LocalDate received, Progress progress) {
        String basis = basis(service);
        sheets.add(
                "referrals",
                ref,
                person.ref(),
                person.first(),
                person.last(),
                person.born(),
                person.sex(),
                person.area(),
                team(person.area()) + "@cjsw.example",
                service,
                basis,
                basis.equals("TISS_AGREEMENT") ? null : received.minusDays(10 + told * 13 % 60),
                basis.equals("COURT_ORDER") ? orderEnds(service, received, progress.engaged()) : null,
                received,
                progress.status(),
                progress.statusOn(),
                progress.reason(),
                progress.contacted(),
                progress.engaged(),
                progress.closed(),
                progress.exit(),
                progress.exitReason());
    }

    private String basis(String service) {
        return switch (service) {
            case "TISS" -> "TISS_AGREEMENT";
            case "BEFRIENDING" -> "COURT_ORDER";
            default -> told % 4 == 0 ? "SDS" : told % 7 == 0 ? "BAIL" : "COURT_ORDER";
        };
    }

    /** Befriending goes with an order's last two months; of the others every sixth order ends soon. */
    private LocalDate orderEnds(String service, LocalDate received, @Nullable LocalDate engaged) {
        if (service.equals("BEFRIENDING") || engaged != null && told % 6 == 0) {
            return today.plusDays(30);
        }
        LocalDate year = received.plusDays(400);
        return year.isAfter(today.plusDays(90)) ? year : today.plusDays(90);
    }

    private static String team(String area) {
        return area.equals("PERTH_KINROSS") ? "perth" : area.toLowerCase(Locale.ROOT);
    }
}
