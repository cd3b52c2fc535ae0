package scot.tayside.mentoring.imports;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Objects;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Imports through the pages, as people and scripts do it. */
public final class HandIn {

    private final MockMvcTester pages;
    private final RequestPostProcessor who;

    public HandIn(MockMvcTester pages, RequestPostProcessor who) {
        this.pages = pages;
        this.who = who;
    }

    /** Hands a file in and confirms it; what comes back is the address of its page. */
    public String stored(byte[] content) {
        String upload = checked("history.zip", content);
        confirm(upload);
        return upload;
    }

    String checked(String name, byte[] content) {
        return Objects.requireNonNull(
                post(name, content).getResponse().getRedirectedUrl(), "refused instead of checked");
    }

    MvcTestResult post(String name, byte[] content) {
        return pages.post()
                .uri("/import")
                .multipart()
                .file(new MockMultipartFile("file", name, "application/octet-stream", content))
                .with(who)
                .with(csrf())
                .exchange();
    }

    MvcTestResult confirm(String upload) {
        return pages.post().uri(upload + "/confirm").with(who).with(csrf()).exchange();
    }

    MvcTestResult get(String address) {
        return pages.get().uri(address).with(who).exchange();
    }

    byte[] download(String address) {
        return get(address).getResponse().getContentAsByteArray();
    }
}
