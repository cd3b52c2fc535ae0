/** The written reports: what is said of a period, by whom, with which figures, and how it was signed off and issued. */
@ApplicationModule(
        allowedDependencies = {"shared", "web", "identity", "draft", "figures", "snapshot", "press", "voice"})
@NullMarked
package scot.tayside.mentoring.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
