package scot.tayside.mentoring.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** Puts a token of {@link OnceOnly} beside the CSRF token of every form that posts. */
@Component
class OnceOnlyFields implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof RequestDataValueProcessor security ? new Fields(security) : bean;
    }

    private record Fields(RequestDataValueProcessor security) implements RequestDataValueProcessor {

        @Override
        public String processAction(HttpServletRequest request, String action, String method) {
            return security.processAction(request, action, method);
        }

        @Override
        public String processFormFieldValue(
                HttpServletRequest request, @Nullable String name, String value, String type) {
            return security.processFormFieldValue(request, name, value, type);
        }

        /** Only forms that post get a CSRF token, and so they alone get this one. */
        @Override
        public Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
            Map<String, String> fields = new LinkedHashMap<>();
            Map<String, String> csrf = security.getExtraHiddenFields(request);
            if (csrf != null && !csrf.isEmpty()) {
                fields.putAll(csrf);
                fields.put(OnceOnly.FIELD, UUID.randomUUID().toString());
            }
            return fields;
        }

        @Override
        public String processUrl(HttpServletRequest request, String url) {
            return security.processUrl(request, url);
        }
    }
}
