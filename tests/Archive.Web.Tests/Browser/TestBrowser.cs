using Microsoft.Playwright;

namespace Archive.Web.Tests.Browser;

/// <summary>
/// Debian's Chromium, driven by Playwright; one for all tests. Where there is none, tests skip with the reason, and fail
/// under REQUIRE_BROWSER=1.
/// </summary>
public sealed class TestBrowser : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task<IBrowser> StartAsync()
    {
        if (_browser is null)
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
            {
                ExecutablePath = FindChromium(),
                ChromiumSandbox = false,
                Args = ["--disable-dev-shm-usage"],
            });
        }

        return _browser;
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    private static string FindChromium()
    {
        var named = Environment.GetEnvironmentVariable("CHROMIUM");
        var found = Places.Prepend(named).FirstOrDefault(path => path is { Length: > 0 } && File.Exists(path));
        const string Missing = "There is no Chromium here: install Debian's package chromium, or name one in CHROMIUM.";
        if (found is null && Environment.GetEnvironmentVariable("REQUIRE_BROWSER") == "1")
        {
            throw new InvalidOperationException(Missing);
        }

        Skip.If(found is null, Missing);
        return found!;
    }
}
