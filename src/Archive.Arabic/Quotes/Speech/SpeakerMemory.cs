using Archive.Arabic.Text;

namespace Archive.Arabic.Quotes.Speech;

/// <summary>
/// Who spoke last. A verb without a subject goes on with that speaker («وأضاف أن …») where number and gender of the verb allow it, in the
/// same paragraph or the next: farther off nobody can be sure.
/// </summary>
internal sealed class SpeakerMemory
{
    private const int Reach = 1;

    private readonly HashSet<string> _words = [];
    private Speaker? _speaker;
    private bool? _isFeminine;
    private int _paragraph;

    internal void Keep(Speaker speaker, bool? isFeminine, int paragraph)
    {
        _isFeminine = isFeminine ?? (speaker == _speaker ? _isFeminine : null);
        if (speaker != _speaker)
        {
            _words.UnionWith(Analyzer.Analyze(speaker.Text).Select(word => word.Exact));
        }

        (_speaker, _paragraph) = (speaker, paragraph);
    }

    /// <summary>Whether a name has a word of one that spoke before.</summary>
    internal bool Knows(Speaker speaker) => Analyzer.Analyze(speaker.Text).Exists(word => word.Exact.Length > 2 && _words.Contains(word.Exact));

    /// <param name="paragraph">Where the verb stands.</param>
    /// <param name="isFeminine">Of the verb; null where nothing tells.</param>
    internal Speaker? Recall(int paragraph, bool? isFeminine) =>
        paragraph - _paragraph <= Reach && (isFeminine is null || _isFeminine is null || isFeminine == _isFeminine) ? _speaker : null;
}
