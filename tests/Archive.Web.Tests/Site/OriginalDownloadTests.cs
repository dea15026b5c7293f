using Archive.Entities;
using Archive.Import;
using Archive.Search;
using Archive.Storage;
using Archive.Web.Site;
using Microsoft.Extensions.DependencyInjection;

namespace Archive.Web.Tests.Site;

public sealed class OriginalDownloadTests
{
    [Theory]
    [InlineData("000_b097df93a31d4042.txt", "000_b097df93a31d4042.txt")]
    [InlineData("seeds/articles/مقال.txt", "مقال.txt")]
    [InlineData("..\\..\\x.html", "x.html")]
    [InlineData("a\r\nSet-Cookie: x=1.txt", "aSet-Cookie x=1.txt")]
    [InlineData("\"x\".txt", "x.txt")]
    [InlineData("..", "k1.txt")]
    [InlineData("", "k1.txt")]
    public void A_file_is_offered_under_a_name_that_harms_nobody(string name, string expected) =>
        Assert.Equal(expected, OriginalDownload.SafeName(name, "k1"));

    [Fact]
    public async Task A_saved_page_is_handed_over_to_be_kept_and_never_shown()
    {
        const string Page = "<!DOCTYPE html><html><head><title>صفحة محفوظة للتجربة</title></head><body><article><h1>صفحة محفوظة للتجربة</h1>"
            + "<p>قال الوزير أمس إن الاتفاق وقع في الرباط بحضور وفد كبير من المسؤولين المغاربة.</p><script>alert(1)</script></article></body></html>";
        var folder = Directory.CreateTempSubdirectory("archive-");
        var site = new TestSite();
        await site.InitializeAsync();
        try
        {
            var path = Path.Combine(folder.FullName, "page.html");
            await File.WriteAllTextAsync(path, Page);
            new ImportPipeline(site.Services.GetRequiredService<ArchiveDatabase>(), new ArchiveHome(folder.FullName), EntityRegister.Empty, TimeProvider.System)
                .Import([path], new Silence());
            var found = await site.Services.GetRequiredService<IArticleSearch>().FindAsync(new SearchQuery { Text = "\"صفحة محفوظة للتجربة\"" });

            using var answer = await site.Http.GetAsync($"/a/{found.Hits.Single().Key}/original");

            Assert.Equal(Page, await answer.Content.ReadAsStringAsync());
            Assert.Equal(("attachment", "page.html"),
                (answer.Content.Headers.ContentDisposition!.DispositionType, answer.Content.Headers.ContentDisposition.FileName));
            Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
            Assert.Equal(["default-src 'none'; sandbox"], answer.Headers.GetValues("Content-Security-Policy"));
        }
        finally
        {
            await ((IAsyncLifetime)site).DisposeAsync();
            folder.Delete(recursive: true);
        }
    }

    private sealed class Silence : IImportListener
    {
        public void OnProgress(ImportProgress progress)
        {
        }

        public void OnRefused(Refusal refusal) => throw new InvalidOperationException(refusal.ToString());

        public void OnMissing(string path)
        {
        }

        public void OnMoved(string oldPath, string newPath)
        {
        }
    }
}
