using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Archive.Web.Tests.Browser;

/// <summary>A reader's visit: a browser window that remembers whatever went wrong in it.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _faults = [];

    private Visit(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) => Note(message.Type is "error" or "warning", $"console {message.Type}: {message.Text}");
        page.PageError += (_, error) => _faults.Add($"script error: {error}");
        page.RequestFailed += (_, request) => _faults.Add($"request failed: {request.Url} {request.Failure}");
        page.Request += (_, request) => Note(!request.Url.StartsWith(Origin(page.Url, request.Url), StringComparison.Ordinal), $"foreign request: {request.Url}");
    }

    public IPage Page { get; }

    public static async Task<Visit> BeginAsync(TestBrowser browser, TestSite site, Action<BrowserNewContextOptions>? change = null)
    {
        var options = new BrowserNewContextOptions
        {
            BaseURL = site.Address.ToString(),
            Locale = "ar-MA",
            TimezoneId = "Africa/Casablanca",
            ViewportSize = new ViewportSize { Width = 1280, Height = 900 },
        };
        change?.Invoke(options);
        var context = await (await browser.StartAsync()).NewContextAsync(options);
        // Violations of the content policy are events of the document; collected from its first moment on.
        await context.AddInitScriptAsync(
            "window.violations = []; document.addEventListener('securitypolicyviolation', e => window.violations.push(e.violatedDirective + ' ' + e.blockedURI));");
        return new Visit(context, await context.NewPageAsync());
    }

    /// <summary>What a reader could complain of on the page as it stands: errors, policy violations, axe's findings.</summary>
    public async Task ExpectNothingWrongAsync()
    {
        _faults.AddRange(await Page.EvaluateAsync<string[]>("window.violations ?? []"));
        var axe = await Page.RunAxe();
        _faults.AddRange(axe.Violations.Select(fault => $"axe {fault.Impact} {fault.Id}: {fault.Help} {string.Join(" | ", fault.Nodes.Select(node => node.Html))}"));
        // A page must not scroll sideways.
        if (await Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
        {
            _faults.Add("wider than the window");
        }

        Assert.True(_faults.Count == 0, $"{Page.Url}\n{string.Join('\n', _faults)}");
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    private void Note(bool wrong, string fault)
    {
        if (wrong)
        {
            _faults.Add(fault);
        }
    }

    private static string Origin(string page, string request) => new Uri(page == "about:blank" ? request : page).GetLeftPart(UriPartial.Authority);
}
