namespace Archive.Web.Site;

/// <summary>The headers that every answer carries. An endpoint that needs a stricter policy sets its own.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    // One script, from a file of the site: what stands in a page cannot run, whoever put it there.
    private const string ContentPolicy =
        "default-src 'self'; script-src 'self'; connect-src 'self'; object-src 'none'; media-src 'none'; frame-src 'none'; "
        + "worker-src 'none'; manifest-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        // As the answer starts, not now: an error clears the headers that were set before it.
        context.Response.OnStarting(static state =>
        {
            var headers = ((HttpResponse)state).Headers;
            headers.TryAdd("Content-Security-Policy", ContentPolicy);
            headers.TryAdd("X-Content-Type-Options", "nosniff");
            headers.TryAdd("Referrer-Policy", "same-origin");
            headers.TryAdd("Cross-Origin-Opener-Policy", "same-origin");
            headers.TryAdd("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
            return Task.CompletedTask;
        }, context.Response);
        return next(context);
    }
}
