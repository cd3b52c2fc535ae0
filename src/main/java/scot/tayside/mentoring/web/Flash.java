package scot.tayside.mentoring.web;

import java.util.List;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the next page says about what has just been done: a kind, a message code and its arguments. */
public record Flash(String kind, String code, List<Object> arguments) {

    public static void success(RedirectAttributes redirect, String code, Object... arguments) {
        add(redirect, "success", code, arguments);
    }

    /** Done, but something about it needs attention. */
    public static void warning(RedirectAttributes redirect, String code, Object... arguments) {
        add(redirect, "warning", code, arguments);
    }

    private static void add(RedirectAttributes redirect, String kind, String code, Object... arguments) {
        redirect.addFlashAttribute("flash", new Flash(kind, code, Wording.of(arguments)));
    }
}
