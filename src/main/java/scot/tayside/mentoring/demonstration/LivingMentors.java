package scot.tayside.mentoring.demonstration;

import java.time.LocalDate;

/** The mentors of the living caseload; days count back from today. */
final class LivingMentors {

    /** Reference, names, sex, type, organisation, areas, recruited, cleared, left, caseload, PVG: status, roles, days it is still valid. */
    private static final String MENTORS = """
            NOW-P1 Malcolm  Mentor     MALE   PAID       TCA  DUNDEE;PERTH_KINROSS;ANGUS  900  870   - 18 MEMBER   BOTH   -700
            NOW-P2 Lark     Nowfield   FEMALE PAID       TCA  DUNDEE;ANGUS               1200 1150   - 15 MEMBER   BOTH   -400
            NOW-P3 Tern     Trialton   FEMALE PAID       TCA  DUNDEE;PERTH_KINROSS;ANGUS  800  760   - 15 MEMBER   BOTH   -900
            NOW-P4 Skye     Sampleton  FEMALE PAID       TCA  PERTH_KINROSS;ANGUS         600  560   - 12 MEMBER   ADULTS  -45
            NOW-P5 Kestrel  Fictley    MALE   PAID       TCA  DUNDEE;PERTH_KINROSS;ANGUS  500  470   - 12 MEMBER   BOTH   -800
            NOW-V1 Vaila    Volunteer  FEMALE VOLUNTEER  TCA  DUNDEE;PERTH_KINROSS;ANGUS  420  350   -  6 MEMBER   ADULTS -500
            NOW-V2 Birch    Mockridge  MALE   VOLUNTEER  TCA  ANGUS                       200  120   -  2 MEMBER   ADULTS -600
            NOW-V3 Rowena   Inventer   FEMALE VOLUNTEER  TCA  DUNDEE                      300  250   -  2 EXPIRED  ADULTS    6
            NOW-V4 Misty    Examplar   FEMALE VOLUNTEER  TCA  DUNDEE                       40    -   -  2 APPLIED  -         -
            NOW-V5 Thistle  Nowfield   FEMALE VOLUNTEER  TCA  PERTH_KINROSS                90    -   -  2 TO_APPLY -         -
            NOW-V6 Heron    Trialton   MALE   VOLUNTEER  TCA  DUNDEE                      500  460 100  2 MEMBER   ADULTS -300
            NOW-V7 Juniper  Mockridge  FEMALE VOLUNTEER  TCA  ANGUS                       330  280   -  2 MEMBER   BOTH   -365
            NOW-V8 Gale     Fictley    MALE   VOLUNTEER  TCA  DUNDEE                      350  300   -  2 MEMBER   ADULTS -365
            NOW-E1 Petra    Peer       FEMALE PEER       TCA  DUNDEE;ANGUS                260  150   -  3 MEMBER   ADULTS -640
            NOW-B1 Beathag  Befriender FEMALE BEFRIENDER CATH PERTH_KINROSS               380  320   -  3 MEMBER   ADULTS -410
            NOW-C1 Robin    Inventer   FEMALE PAID       CATH PERTH_KINROSS               300  210   -  6 MEMBER   BOTH   -730
            NOW-Q1 Plover   Testwick   FEMALE VOLUNTEER  TCA  DUNDEE                        -    -   -  2 TO_APPLY -         -
            NOW-Q2 Alder    Pretendly  MALE   VOLUNTEER  TCA  DUNDEE                        -    -   -  2 TO_APPLY -         -
            NOW-Q3 Myrtle   Demoson    FEMALE VOLUNTEER  TCA  DUNDEE                        -    -   -  2 TO_APPLY -         -
            NOW-Q4 Bracken  Figmentine MALE   VOLUNTEER  TCA  DUNDEE                        -    -   -  2 TO_APPLY -         -
            NOW-Q5 Rain     Sampleton  FEMALE VOLUNTEER  TCA  DUNDEE                        -    -   -  2 TO_APPLY -         -
            """;

    private LivingMentors() {}

    static void tell(LocalDate today, Sheets sheets) {
        int asked = 0;
        for (Line mentor : Line.of(MENTORS)) {
            asked += 7;
            LocalDate recruited = mentor.daysBefore(today, 7);
            sheets.add(
                    "mentors",
                    mentor.word(0),
                    mentor.word(1),
                    mentor.word(2),
                    mentor.word(3),
                    mentor.word(4),
                    mentor.word(5),
                    mentor.word(6),
                    recruited == null ? today.minusDays(asked) : recruited.minusDays(40),
                    recruited,
                    mentor.daysBefore(today, 8),
                    mentor.daysBefore(today, 9),
                    mentor.number(10),
                    mentor.word(11),
                    mentor.text(12),
                    mentor.daysBefore(today, 13));
        }
    }
}
