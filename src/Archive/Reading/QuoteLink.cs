namespace Archive.Reading;

/// <summary>A quote as pages show it.</summary>
/// <param name="Text">The words without their marks.</param>
/// <param name="Speaker">As the article names them.</param>
/// <param name="Entity">Whom the register knows the speaker as; null where it does not.</param>
/// <param name="Block">The number, from 1, of the block of the article's body that it stands in.</param>
/// <param name="Article">Where it stands.</param>
public sealed record QuoteLink(string Text, string Speaker, EntityLink? Entity, int Block, ArticleLink Article);
