package scot.tayside.mentoring.web;

/** What a browser may load and do on our pages: nothing but our own files, and no inline script or style at all. */
public final class ContentSecurityPolicy {

    public static final String VALUE = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'";

    private ContentSecurityPolicy() {}
}
