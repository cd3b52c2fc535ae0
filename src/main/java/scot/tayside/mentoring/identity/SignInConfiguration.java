package scot.tayside.mentoring.identity;

import static org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy.SAME_ORIGIN;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import scot.tayside.mentoring.web.ContentSecurityPolicy;

/** How people sign in, what a browser is told to refuse, and that {@link PageAccess} decides about every page. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    private static final String[] OPEN_TO_ALL = {
        "/login",
        "/help",
        "/error",
        "/feedback/*",
        "/calendar/*.ics",
        "/vendor/**",
        "/assets/**",
        "/css/**",
        "/js/**",
        "/favicon.ico",
        "/actuator/health",
        "/actuator/health/liveness",
        "/actuator/health/readiness"
    };

    /** Control characters no form of ours needs; PostgreSQL refuses NUL with an error of its own. */
    private static final Pattern TEXT = Pattern.compile("[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]*");

    @Bean
    SecurityFilterChain pages(HttpSecurity http, PageAccess access, Users users, Refusals refusals) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(OPEN_TO_ALL)
                        .permitAll()
                        .anyRequest()
                        .access(access))
                .addFilterBefore(new LiveAccountFilter(users), AuthorizationFilter.class)
                .formLogin(login -> login.loginPage("/login").defaultSuccessUrl("/"))
                .logout(logout -> logout.logoutSuccessUrl("/login?out"))
                .exceptionHandling(handling -> handling.accessDeniedHandler((request, response, refusal) -> {
                    if (request.getAttribute(LiveAccountFilter.VIEWER) != null) {
                        refusals.ofPage(request.getMethod(), request.getRequestURI());
                    }
                    response.sendError(refusalOf(request, refusal, access));
                }))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(ContentSecurityPolicy.VALUE))
                        .referrerPolicy(policy -> policy.policy(SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=()")))
                .build();
    }

    /** A form whose session has ended says so; a page that does not exist is not found, whoever asks. */
    private static int refusalOf(HttpServletRequest request, AccessDeniedException refusal, PageAccess access) {
        return refusal instanceof CsrfException || access.knows(request)
                ? HttpServletResponse.SC_FORBIDDEN
                : HttpServletResponse.SC_NOT_FOUND;
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    StrictHttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> TEXT.matcher(value).matches());
        return firewall;
    }
}
