using Archive.Arabic.Text;
using Archive.Articles;

namespace Archive.Import.SavedPages;

/// <summary>A line of a saved page, and what the rules made of it.</summary>
internal sealed class PageLine
{
    private const int ManyWords = 25;
    private const int FewestWordsOfSentence = 10;

    public PageLine(int number, string text)
    {
        Number = number;
        Text = text;
        Words = [.. Analyzer.Analyze(text)];
        EndsSentence = text.AsSpan().TrimEnd("»”\"’')] ") is [.., '.' or '!' or '?' or '؟' or '…' or '۔'];
    }

    /// <summary>In the source, from 1; of lines that were joined, the first one's.</summary>
    public int Number { get; }

    /// <summary>The line without the spaces and invisible signs around it.</summary>
    public string Text { get; }

    /// <summary>What the page's own structure says that it is; plain text has none.</summary>
    public BlockKind Kind { get; set; }

    /// <summary>Whether all of it leads to another page, as far as the source says so.</summary>
    public bool IsLinked { get; init; }

    public IReadOnlyList<Token> Words { get; }

    /// <summary>The words in the form in which they are compared.</summary>
    public string Folded => field ??= string.Join(' ', Words.Select(word => word.Exact));

    public bool EndsSentence { get; }

    /// <summary>Whether it reads like a paragraph: a whole sentence, or more words than a headline takes.</summary>
    public bool IsProse => Words.Count >= (EndsSentence ? FewestWordsOfSentence : ManyWords);

    /// <summary>Whether it announces what follows: «وفيما يلي القائمة:».</summary>
    public bool Announces => Text[^1] is ':' or '：';

    public PagePart Part { get; private set; }

    /// <summary>The name of the rule that decided.</summary>
    public string? Rule { get; private set; }

    public bool IsUndecided => Part == PagePart.Undecided;

    public void Is(PagePart part, string rule)
    {
        Part = part;
        Rule = rule;
    }

    public void Cut(string rule) => Is(PagePart.Cut, rule);
}
