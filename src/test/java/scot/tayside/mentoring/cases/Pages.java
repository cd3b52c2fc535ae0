package scot.tayside.mentoring.cases;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Pages as somebody sees them, and forms as somebody sends them. */
public record Pages(MockMvcTester tester) {

    public MvcTestResult get(String url, RequestPostProcessor as) {
        return tester.get().uri(url).with(as).exchange();
    }

    /** The fields are names and values in turn. */
    public MvcTestResult post(String url, RequestPostProcessor as, String... fields) {
        var request = tester.post().uri(url).with(as).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
