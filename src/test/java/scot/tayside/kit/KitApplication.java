package scot.tayside.kit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.filter.OncePerRequestFilter;
import scot.tayside.mentoring.web.ContentSecurityPolicy;
import scot.tayside.mentoring.web.MenuItem;
import scot.tayside.mentoring.web.SignedIn;

/** The frame of the pages by itself: no database, no accounts, one invented coordinator always signed in. */
@SpringBootConfiguration
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration"
        })
@ComponentScan(basePackages = {"scot.tayside.kit", "scot.tayside.mentoring.web"})
class KitApplication {

    record Coordinator(String displayName, String roleTitle, boolean maySearch) implements SignedIn {

        @Override
        public List<MenuItem> menu() {
            return List.of(
                    MenuItem.of("home", "/"), MenuItem.of("referrals", "/kit"), MenuItem.of("reports", "/reports"));
        }
    }

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/London"));
    }

    @Bean
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        return http.headers(headers ->
                        headers.contentSecurityPolicy(policy -> policy.policyDirectives(ContentSecurityPolicy.VALUE)))
                .build();
    }

    @Bean
    OncePerRequestFilter signIn() {
        return new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                request.setAttribute(SignedIn.class.getName(), new Coordinator("Ann Invented", "Coordinator", true));
                chain.doFilter(request, response);
            }
        };
    }
}
