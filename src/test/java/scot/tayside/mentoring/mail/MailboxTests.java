package scot.tayside.mentoring.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.ui.ConcurrentModel;
import scot.tayside.mentoring.mail.Mailbox.Part;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Paging;

@MentoringTest
class MailboxTests {

    private static final String BASE = "https://mentoring.example";

    @Autowired
    MockMvcTester pages;

    @Autowired
    MailQueries queries;

    @Autowired
    Mails mails;

    @Test
    void showsLettersInTheDemonstrationOnly() {
        mails.write(new Mail("worker@cjsw.example", "Three questions", "Text"));

        assertThat(pages.get().uri("/mailbox").with(As.manager())).hasStatus(404);

        ConcurrentModel model = new ConcurrentModel();
        new MailboxController(queries, mails, true).letters(new MockHttpServletRequest("GET", "/mailbox"), model);
        assertThat(((Mailbox) model.getAttribute("page")).rows().rows())
                .extracting(MailRow::subject)
                .containsExactly("Three questions");
    }

    @Test
    void turnsOwnAddressesIntoLinksAndNoOthers() {
        Paging paging = Paging.of(new MockHttpServletRequest("GET", "/mailbox"), "-written");
        Mailbox mailbox = new Mailbox(Listing.of(0, paging, shown -> List.of()), BASE);
        MailRow letter = new MailRow(
                "a@b.example",
                "Subject",
                "Open " + BASE + "/feedback/abc now\nor https://elsewhere.example/",
                Instant.EPOCH,
                null,
                null);

        assertThat(mailbox.parts(letter))
                .containsExactly(
                        new Part("Open ", null),
                        new Part(BASE + "/feedback/abc", "/feedback/abc"),
                        new Part(" now\nor ", null),
                        new Part("https://elsewhere.example/", null),
                        new Part("", null));
    }
}
