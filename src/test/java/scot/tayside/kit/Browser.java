package scot.tayside.kit;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Opens pages and sends their forms as a browser would, with the cookies and hidden fields it was given. */
class Browser {

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String root;

    Browser(int port) {
        root = "http://localhost:" + port;
    }

    HttpResponse<String> open(String path) throws IOException, InterruptedException {
        return client.send(to(path).build(), body());
    }

    /** The hidden fields of the form in the page's main part. */
    Map<String, String> formAt(String path) throws IOException, InterruptedException {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element hidden : Jsoup.parse(open(path).body()).select("main form input[type=hidden]")) {
            fields.put(hidden.attr("name"), hidden.attr("value"));
        }
        return fields;
    }

    HttpResponse<String> send(String path, Map<String, String> fields) throws IOException, InterruptedException {
        return client.send(request(path, fields), body());
    }

    HttpRequest request(String path, Map<String, String> fields) {
        String typed = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(typed))
                .build();
    }

    HttpClient client() {
        return client;
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(root + path)).header("Accept", "text/html");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpResponse.BodyHandler<String> body() {
        return HttpResponse.BodyHandlers.ofString();
    }
}
