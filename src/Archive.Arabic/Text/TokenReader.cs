using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;

namespace Archive.Arabic.Text;

/// <summary>
/// Reads the words of a text one after the other without allocating: the one place where text becomes tokens.
/// A word is a run of Arabic letters, or a run of other letters and digits. Arabic letters and anything else
/// part company even without a space: «مقاتلاتF5» is two words, so that F5 finds it. Marks and invisible
/// characters inside a word belong to its span and not to its form, so a span never ends between a letter
/// and its diacritic. Any input is accepted: lone surrogates separate words.
/// </summary>
public ref struct TokenReader(ReadOnlySpan<char> text)
{
    /// <summary>Of a longer word the form keeps this many characters; its span stays whole.</summary>
    public const int MaxLength = 64;

    private readonly ReadOnlySpan<char> _text = text;
    private Buffer _buffer;
    private int _length;
    private int _next;
    private bool _arabic;

    /// <summary>Where the word begins, in UTF-16 code units into the text.</summary>
    public int Start { get; private set; }

    /// <summary>The length of its span in UTF-16 code units.</summary>
    public int Length { get; private set; }

    /// <summary>The folded word; valid until the next <see cref="Read"/>.</summary>
    [UnscopedRef]
    public readonly ReadOnlySpan<char> Exact => ((ReadOnlySpan<char>)_buffer)[.._length];

    /// <summary>The stem of the word (see <see cref="Stemmer"/>); valid until the next <see cref="Read"/>.</summary>
    [UnscopedRef]
    public readonly ReadOnlySpan<char> Stem => _arabic ? Stemmer.Stem(Exact) : Exact;

    /// <summary>Steps to the next word; false at the end of the text.</summary>
    public bool Read()
    {
        while (_next < _text.Length)
        {
            var kind = ClassAt(_next, out var size);
            if (kind is CharacterClass.Arabic or CharacterClass.Foreign or CharacterClass.Digit)
            {
                ReadWord(kind == CharacterClass.Arabic);
                return true;
            }

            _next += size;
        }

        return false;
    }

    private void ReadWord(bool arabic)
    {
        Start = _next;
        _length = 0;
        _arabic = arabic;
        var end = _next;
        while (_next < _text.Length)
        {
            var kind = ClassAt(_next, out var size);
            if (kind is CharacterClass.Separator
                || kind == CharacterClass.Arabic != arabic && kind is not (CharacterClass.Mark or CharacterClass.Format))
            {
                break;
            }

            if (kind is not (CharacterClass.Mark or CharacterClass.Format))
            {
                Append(size);
            }

            _next += size;
            end = kind == CharacterClass.Format ? end : _next;
        }

        Length = end - Start;
    }

    private readonly CharacterClass ClassAt(int index, out int size)
    {
        var c = _text[index];
        size = 1;
        if (!char.IsSurrogate(c))
        {
            return Letters.ClassOf(c);
        }

        if (Rune.DecodeFromUtf16(_text[index..], out var rune, out size) != System.Buffers.OperationStatus.Done)
        {
            size = 1;
            return CharacterClass.Separator;
        }

        return Rune.IsLetter(rune) ? CharacterClass.Foreign
            : Rune.IsDigit(rune) ? CharacterClass.Digit
            : CharacterClass.Separator;
    }

    private void Append(int size)
    {
        Span<char> buffer = _buffer;
        var c = _text[_next];
        if (size == 2)
        {
            var lower = Rune.ToLowerInvariant(new Rune(c, _text[_next + 1]));
            if (_length + 2 <= MaxLength)
            {
                _length += lower.EncodeToUtf16(buffer[_length..]);
            }
        }
        else if (Letters.Expand(c) is { } letters)
        {
            var room = Math.Min(letters.Length, MaxLength - _length);
            letters.AsSpan(0, room).CopyTo(buffer[_length..]);
            _length += room;
        }
        else if (_length < MaxLength)
        {
            buffer[_length++] = Letters.FoldOf(c);
        }
    }

    [InlineArray(MaxLength)]
    private struct Buffer
    {
        private char _first;
    }
}
