using System.Text.Json;
using Microsoft.AspNetCore.Hosting;

namespace Archive.Web.Tests;

/// <summary>A site over six articles: an agency's text, the same text again, a reprint, one that shares paragraphs with it, and two others.</summary>
public sealed class CopySite : TestSite
{
    public const string Name = "copies";

    private static readonly string[] Agency =
        ["وقّع الوزيران في الرباط مذكرة تفاهم " + MadeUpText.Of(1, 20), .. Enumerable.Range(2, 3).Select(i => MadeUpText.Of(i, 30) + " مذكرة التعاون الأمني " + MadeUpText.Of(10 + i, 20))];

    protected override int ArticleCount => 6;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        string[] lines =
        [
            Line("agency", "الوكالة", "2021-11-24", Agency),
            Line("again", "الجريدة", "2021-11-25", Agency),
            Line("reprint", "الصباح", "2021-11-26", ["علمت الجريدة من مصدرها.", .. Agency[1..].Select(text => text.Replace("الأمني", "الامنى", StringComparison.Ordinal))]),
            Line("sharing", "المساء", "2021-11-27", [Agency[1], Agency[2], MadeUpText.Of(20, 20)]),
            Line("other", "المساء", "2021-11-28", ["مذكرة أخرى " + MadeUpText.Of(21, 100)]),
            Line("another", "الوكالة", "2021-11-29", ["مذكرة ثالثة " + MadeUpText.Of(22, 100)]),
        ];
        var folder = Directory.CreateDirectory(Path.Combine(Folder, "articles")).FullName;
        File.WriteAllLines(Path.Combine(folder, "articles.jsonl"), lines);
        builder.UseSetting("Archive:Folders:0", folder);
    }

    private static string Line(string id, string source, string day, string[] paragraphs) =>
        JsonSerializer.Serialize(new { id, title = $"عنوان {source}", source, published = day, text = string.Join('\n', paragraphs) });
}
