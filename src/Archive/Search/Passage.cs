namespace Archive.Search;

/// <summary>A stretch of text with some of its words marked. Holds text, never HTML.</summary>
public sealed record Passage(IReadOnlyList<PassagePart> Parts)
{
    public static Passage Plain(string text) => new([new PassagePart(text, false)]);

    public override string ToString() => string.Concat(Parts.Select(part => part.Text));
}
