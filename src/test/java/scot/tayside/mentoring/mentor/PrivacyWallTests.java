package scot.tayside.mentoring.mentor;

import static org.assertj.core.api.Assertions.assertThat;
import static scot.tayside.mentoring.shared.LocalAuthority.ANGUS;
import static scot.tayside.mentoring.shared.LocalAuthority.DUNDEE;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.World;

/** The mentor of Dundee was once supported in Angus: neither they nor the mentor of Angus finds the old file anywhere. */
@MentoringTest
class PrivacyWallTests { // R23

    private static final String NAME = "Angus Engaged";

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvcTester pages;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void aWorld() {
        World.build(application);
    }

    @Test
    void withoutTheWallTheirMentorFindsEverything() {
        assertThat(Stream.of(files()).map(url -> status(url, As.otherMentor()))).containsOnly(200);
        assertThat(get("/cases", As.otherMentor())).bodyText().contains(NAME);
    }

    @Test
    void theFileIsClosedOnEveryPageToThemselvesAndToFellowMentors() {
        raiseTheWall();

        for (RequestPostProcessor mentor : new RequestPostProcessor[] {As.mentor(), As.otherMentor()}) {
            assertThat(Stream.of(files()).map(url -> status(url, mentor))).containsOnly(404);
            for (String list : new String[] {
                "/",
                "/cases",
                "/contacts",
                "/appointments",
                "/search?q=Engaged",
                "/caseload/mine",
                "/quality",
                "/safety"
            }) {
                assertThat(get(list, mentor).getResponse())
                        .as(list)
                        .satisfies(page -> assertThat(page.getContentAsString()).doesNotContain(NAME));
            }
        }
        assertThat(get(files()[0], As.coordinatorOf(ANGUS))).hasStatusOk();
    }

    @Test
    void nothingOfItIsWorkOrCalendarOfAMentor() {
        raiseTheWall();

        assertThat(sql.sql("""
                                select count(*) from reading.work_item w join user_account u on u.id = w.user_id
                                where u.role = 'MENTOR' and w.person_name = ?
                                """).param(NAME).query(Long.class).single()).isZero();
        assertThat(sql.sql("""
                                select count(*) from reading.file_viewer v join user_account u on u.id = v.user_id
                                where u.role = 'MENTOR' and v.person_id = ?
                                """)
                        .param(World.id("person", ANGUS, "ENGAGED"))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void raiseTheWall() {
        sql.sql("update mentor set person_id = ? where id = ?")
                .params(World.id("person", ANGUS, "ENGAGED"), World.mentorOf(DUNDEE))
                .update();
    }

    private static String[] files() {
        return Stream.of("people/person", "referrals/referral", "cases/case", "plans/case", "contacts/contact")
                .map(page -> "/" + page.split("/")[0] + "/" + id(page.split("/")[1]))
                .toArray(String[]::new);
    }

    private static UUID id(String kind) {
        return World.id(kind, ANGUS, "ENGAGED");
    }

    private int status(String url, RequestPostProcessor viewer) {
        return get(url, viewer).getResponse().getStatus();
    }

    private MvcTestResult get(String url, RequestPostProcessor viewer) {
        return pages.get().uri(url).with(viewer).exchange();
    }
}
