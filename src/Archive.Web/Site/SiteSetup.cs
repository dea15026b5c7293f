using System.Text.Encodings.Web;
using System.Text.Unicode;
using Archive.Import;
using Archive.Web.Guides;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.WebEncoders;

namespace Archive.Web.Site;

/// <summary>The pages: what they need, and the order in which an answer is made.</summary>
public static class SiteSetup
{
    private const string NotFoundOrFailed = "/status/{0}";

    /// <summary>Adds all but what the pages read from: <c>ReadingRoom</c> and <c>IArticleSearch</c> come from the archive.</summary>
    public static WebApplicationBuilder AddSite(this WebApplicationBuilder builder)
    {
        // Finds wwwroot from any folder and in any environment; a published site has its own and this does nothing.
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);

        builder.Services.AddRazorPages();
        // Without this every Arabic letter goes out as &#x645;.
        builder.Services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        builder.Services.AddSingleton<GuideShelf>();
        builder.Services.AddSingleton<CasablancaClock>();
        builder.Services.TryAddSingleton<ImportStatus>();
        return builder;
    }

    public static WebApplication UseSite(this WebApplication app)
    {
        app.UseMiddleware<SecurityHeaders>();
        app.UseExceptionHandler("/status/500");
        // Programs that ask the API want its answer, not a page.
        app.UseWhen(
            context => !context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal),
            pages => pages.UseStatusCodePagesWithReExecute(NotFoundOrFailed));
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = file => Keep(file.Context) });
        // Only here: before the static files, the pages would be chosen first.
        app.UseRouting();

        app.MapRazorPages();
        app.MapGet("/search/suggest", SuggestAnswer.Answer);
        app.MapMethods("/a/{key}/original", [HttpMethods.Get, HttpMethods.Head], OriginalDownload.AnswerAsync);
        return app;
    }

    /// <summary>What is asked for with its version never changes; the rest is asked for again.</summary>
    private static void Keep(HttpContext context) =>
        context.Response.Headers.CacheControl = context.Request.Query.ContainsKey("v") || context.Request.Path.StartsWithSegments("/fonts")
            ? "public, max-age=31536000, immutable"
            : "no-cache";
}
