package scot.tayside.mentoring;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** The mentoring services of Tayside on one page of the web: from a referral to the figures of a year. */
@SpringBootApplication
@Modulithic(
        systemName = "Tayside Mentoring",
        sharedModules = {"shared", "web", "identity"})
public class MentoringApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(MentoringApplication.class, arguments);
    }

    /** What day it is, is a question about Tayside, wherever the server stands. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/London"));
    }
}
