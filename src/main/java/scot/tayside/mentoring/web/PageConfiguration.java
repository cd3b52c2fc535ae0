package scot.tayside.mentoring.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Configuration;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the frame around every page, and before every form the guards it needs. */
@ControllerAdvice
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {

    private final PageFrame frame;
    private final FormErrors errors;

    PageConfiguration(PageFrame frame, FormErrors errors) {
        this.frame = frame;
        this.errors = errors;
    }

    @ModelAttribute
    void frame(Model model, HttpServletRequest request) {
        frame.addTo(model.asMap(), request);
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            model.addAttribute("typed", TypedText.of(request));
        }
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new OnceOnly());
        registry.addInterceptor(errors);
    }
}
