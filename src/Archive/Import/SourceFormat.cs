namespace Archive.Import;

/// <summary>The media types that an article's original can have.</summary>
public static class SourceFormat
{
    public const string PlainText = "text/plain";

    /// <summary>One line of a .jsonl file.</summary>
    public const string JsonLine = "application/json";
}
