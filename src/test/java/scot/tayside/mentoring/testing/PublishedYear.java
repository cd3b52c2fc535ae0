package scot.tayside.mentoring.testing;

/** What was published of the first year: rows for {@code @CsvSource(delimiter = '|')}. */
public final class PublishedYear {

    public static final String NUMBERS = """
            # statistic         | service           | area          | sex    | detail              | value
            referrals.received  |                   |               |        |                     | 160
            referrals.received  |                   |               | FEMALE |                     | 101
            referrals.received  |                   |               | MALE   |                     | 59
            clients.in_service  |                   |               |        |                     | 139
            clients.reviewed    |                   |               |        |                     | 85
            clients.reviewed    |                   |               | FEMALE |                     | 46
            clients.reviewed    |                   |               | MALE   |                     | 39
            reviews.coverage    |                   |               |        |                     | 61%
            mentors.recruited   |                   |               |        | VOLUNTEER           | 10
            mentors.recruited   |                   |               |        | PEER                | 2
            matches.to_date     |                   |               |        | VOLUNTEER           | 7
            befriending         |                   |               |        | ONWARD_REFERRALS    | 2
            befriending         |                   |               |        | MEETINGS            | 8
            befriending         |                   |               |        | PLACEMENTS_ATTENDED | 3
            befriending         |                   |               |        | PLACEMENTS_DNA      | 2
            tiss.worked_with    |                   | PERTH_KINROSS |        |                     | 10
            tiss.referred       |                   | PERTH_KINROSS |        |                     | 2
            tiss.worked_with    |                   | ANGUS         |        |                     | 11
            """;

    public static final String CHANGES = """
            # service         | domain | improved     | maintained   | deteriorated
            WOMEN_ONLY        | OFF    | 66% = 19/29  | 24% = 7/29   | 10% = 3/29
            WOMEN_ONLY        | ACC    | 65% = 13/20  | 30% = 6/20   | 5% = 1/20
            WOMEN_ONLY        | ENG    | 59% = 17/29  | 31% = 9/29   | 10% = 3/29
            WOMEN_ONLY        | SUB    | 52% = 15/29  | 17% = 5/29   | 31% = 9/29
            WOMEN_ONLY        | ETE    | 64% = 16/25  | 32% = 8/25   | 4% = 1/25
            WOMEN_ONLY        | HEA    | 53% = 10/19  | 26% = 5/19   | 21% = 4/19
            WOMEN_ONLY        | PDP    | 58% = 21/36  | 28% = 10/36  | 14% = 5/36
            MENTORING_FOR_MEN | OFF    | 79% = 26/33  | 9% = 3/33    | 12% = 4/33
            MENTORING_FOR_MEN | ACC    | 33% = 7/21   | 57% = 12/21  | 10% = 2/21
            MENTORING_FOR_MEN | ENG    | 36% = 4/11   | 64% = 7/11   | 0% = 0/11
            MENTORING_FOR_MEN | SUB    | 68% = 17/25  | 24% = 6/25   | 8% = 2/25
            MENTORING_FOR_MEN | ETE    | 61% = 11/18  | 33% = 6/18   | 6% = 1/18
            MENTORING_FOR_MEN | HEA    | 50% = 11/22  | 41% = 9/22   | 9% = 2/22
            MENTORING_FOR_MEN | PDP    | 60% = 6/10   | 30% = 3/10   | 10% = 1/10
            """;

    private PublishedYear() {}
}
