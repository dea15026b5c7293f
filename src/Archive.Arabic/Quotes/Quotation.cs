namespace Archive.Arabic.Quotes;

/// <summary>A passage between quotation marks, and whose words it is said to be.</summary>
/// <param name="Paragraph">Of the paragraphs that were read, from 0.</param>
/// <param name="Span">The words without their marks and the space at them.</param>
/// <param name="Text">These words.</param>
/// <param name="Kind">Whether it is speech.</param>
/// <param name="Speaker">Null where the text gives no sign of whose words they are.</param>
public sealed record Quotation(int Paragraph, TextSpan Span, string Text, QuoteKind Kind, Speaker? Speaker);
