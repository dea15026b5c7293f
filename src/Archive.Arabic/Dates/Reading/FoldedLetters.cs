namespace Archive.Arabic.Dates.Reading;

/// <summary>The folded letters of a text's words, one word after the other, so that no word needs a string of its own.</summary>
internal sealed class FoldedLetters(int capacity)
{
    private char[] _letters = new char[capacity];
    private int _used;

    internal ReadOnlyMemory<char> Add(ReadOnlySpan<char> word)
    {
        // Ligatures fold to more letters than they are. The words before keep the array that they were written into.
        if (_used + word.Length > _letters.Length)
        {
            (_letters, _used) = (new char[_letters.Length + word.Length], 0);
        }

        word.CopyTo(_letters.AsSpan(_used));
        _used += word.Length;
        return _letters.AsMemory(_used - word.Length, word.Length);
    }
}
