namespace Archive.Arabic.Quotes;

/// <summary>Who is said to speak, as the text has it.</summary>
/// <param name="Paragraph">The paragraph that names the speaker, from 0; it may stand before that of the quote.</param>
/// <param name="Span">The noun phrase, in that paragraph.</param>
/// <param name="Text">Its words as they stand there: «وزير الدفاع الإسرائيلي بيني غانتس».</param>
/// <param name="Head">
/// The word at which the name of the speaker begins where the phrase is that name: «غانتس», «بيان ل|لقيادة العامة».
/// </param>
/// <param name="Appositions">Words at which a person's name may begin that says who the head is: «وزير الدفاع | بيني غانتس».</param>
public sealed record Speaker(int Paragraph, TextSpan Span, string Text, TextSpan Head, IReadOnlyList<TextSpan> Appositions);
