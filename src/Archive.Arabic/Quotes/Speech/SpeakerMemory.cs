namespace Archive.Arabic.Quotes.Speech;

/// <summary>
/// Who spoke last. A verb without a subject goes on with that speaker («وأضاف أن …») where number and gender of the verb allow it, in the
/// same paragraph or the next: farther off nobody can be sure.
/// </summary>
internal sealed class SpeakerMemory
{
    private const int Reach = 1;

    private Speaker? _speaker;
    private bool? _isFeminine;
    private int _paragraph;

    internal void Keep(Speaker speaker, bool? isFeminine, int paragraph)
    {
        _isFeminine = isFeminine ?? (speaker == _speaker ? _isFeminine : null);
        (_speaker, _paragraph) = (speaker, paragraph);
    }

    /// <param name="paragraph">Where the verb stands.</param>
    /// <param name="isFeminine">Of the verb; null where nothing tells.</param>
    internal Speaker? Recall(int paragraph, bool? isFeminine) =>
        paragraph - _paragraph <= Reach && (isFeminine is null || _isFeminine is null || isFeminine == _isFeminine) ? _speaker : null;
}
