package scot.tayside.mentoring.referral;

import java.util.UUID;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.testing.As;

/** Referrals as other tests need them, brought there through the pages people use. */
public final class ReferralFixtures {

    private ReferralFixtures() {}

    /** What a social worker of Dundee types for a woman of 26 on a court order; every answer is right. */
    public static MultiValueMap<String, String> typed() {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("firstName", "Ada");
        typed.add("lastName", "Brown");
        typed.add("dateOfBirth", "5/3/2000");
        typed.add("sex", "FEMALE");
        typed.add("phone", "01382 000000");
        typed.add("area", "DUNDEE");
        typed.add("service", "WOMEN_ONLY");
        typed.add("legalBasis", "COURT_ORDER");
        typed.add("orderStart", "1/9/2026");
        typed.add("orderEnd", "31/8/2027");
        typed.add("outcomes", "CONFIDENCE");
        typed.add("outcomes", "CRIME");
        typed.add("circumstances", "Looks for work.");
        typed.add("offenceSummary", "Theft by shoplifting.");
        typed.add("riskSummary", "None known.");
        typed.add("consentOn", "20/11/2026");
        return typed;
    }

    public static ReferralId submitted(MockMvcTester pages) {
        return submitted(pages, typed());
    }

    public static ReferralId submitted(MockMvcTester pages, MultiValueMap<String, String> typed) {
        LocalAuthority area = LocalAuthority.valueOf(typed.getFirst("area"));
        return idOf(send(pages.post().uri("/referrals/new"), typed, As.referrer(area)));
    }

    public static ReferralId accepted(MockMvcTester pages) {
        ReferralId id = submitted(pages);
        decide(pages, id, "accept", 0, As.coordinator());
        return id;
    }

    public static MvcTestResult decide(
            MockMvcTester pages, ReferralId id, String verb, long version, RequestPostProcessor who, String... more) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("version", Long.toString(version));
        for (int i = 0; i < more.length; i += 2) {
            typed.add(more[i], more[i + 1]);
        }
        return send(pages.post().uri("/referrals/" + id + "/" + verb), typed, who);
    }

    public static MvcTestResult send(
            MockMvcRequestBuilder request, MultiValueMap<String, String> typed, RequestPostProcessor who) {
        return request.formFields(typed).with(who).with(csrf()).exchange();
    }

    private static RequestPostProcessor csrf() {
        return org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf();
    }

    public static ReferralId idOf(MvcTestResult submitted) {
        String location = submitted.getResponse().getRedirectedUrl();
        if (location == null || !location.startsWith("/referrals/")) {
            throw new AssertionError("not submitted: " + submitted.getResponse().getStatus());
        }
        return new ReferralId(UUID.fromString(location.substring("/referrals/".length())));
    }
}
