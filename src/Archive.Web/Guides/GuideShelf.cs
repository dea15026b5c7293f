using System.Collections.Concurrent;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Archive.Web.Requests;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Microsoft.AspNetCore.Html;

namespace Archive.Web.Guides;

/// <summary>
/// The documents of <c>docs/</c> that the site shows. They are embedded in the program, so that they are there and are the right ones
/// however it is started.
/// </summary>
public sealed class GuideShelf
{
    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .DisableHtml()
        .Build();

    private readonly ConcurrentDictionary<string, Guide> _read = new(StringComparer.Ordinal);

    /// <param name="name">The file's name in <c>docs/</c>, such as <c>about.md</c>.</param>
    public Guide Take(string name) => _read.GetOrAdd(name, static name => Render(Read(name)));

    private static string Read(string name)
    {
        using var stream = typeof(GuideShelf).Assembly.GetManifestResourceStream($"docs/{name}")
            ?? throw new InvalidOperationException($"docs/{name} is not embedded: add it to Archive.Web.csproj.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static Guide Render(string text)
    {
        var body = new HtmlParser().ParseDocument(Markdig.Markdown.ToHtml(text, Markdown)).Body!;
        AllowList.Apply(body);
        LinkExamples(body);
        return new Guide(body.QuerySelector("h1")?.TextContent ?? "", new HtmlString(body.InnerHtml));
    }

    /// <summary>What stands as code in the first column of a table is a search to try.</summary>
    private static void LinkExamples(IElement body)
    {
        foreach (var example in body.QuerySelectorAll("td:first-child > code").ToArray())
        {
            var link = body.Owner!.CreateElement("a");
            link.SetAttribute("href", SearchAddress.Of(example.TextContent));
            example.Replace(link);
            link.AppendChild(example);
        }
    }
}
