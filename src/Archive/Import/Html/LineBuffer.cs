using System.Text;

namespace Archive.Import.Html;

/// <summary>The text of a line while it is read, and how much of it is linked, bold or a time.</summary>
internal sealed class LineBuffer
{
    /// <summary>A label takes a few words, the headline behind it more.</summary>
    private const int LongestLabel = 30;

    private const int ShortestHeadline = 15;

    private readonly StringBuilder _text = new();
    private int _signs;
    private int _label;
    private int _linked;
    private int _bold;
    private int _time;

    public int Number { get; private set; }

    public string? Time { get; set; }

    public bool IsEmpty => _signs == 0;

    public bool IsLinked => _linked > 0 && _linked * 10 >= _signs * 9;

    /// <summary>Whether it is a link behind a label: «من العمود نفسه: …».</summary>
    public bool IsLabelledLink => _label is > 0 and <= LongestLabel && _linked >= ShortestHeadline && _label + _linked == _signs;

    public bool IsBold => _bold > 0 && _bold * 20 >= _signs * 19;

    public bool IsTime => _time == _signs && Time is not null;

    public string Text => _text.ToString();

    public void Append(string text, int number, bool linked, bool bold, bool time)
    {
        if (linked && _linked == 0)
        {
            _label = EndsWith(':') ? _signs : 0;
        }

        _text.Append(text);
        var signs = 0;
        foreach (var c in text)
        {
            signs += char.IsWhiteSpace(c) ? 0 : 1;
        }

        if (signs == 0)
        {
            return;
        }

        Number = _signs == 0 ? number : Number;
        _signs += signs;
        _linked += linked ? signs : 0;
        _bold += bold ? signs : 0;
        _time += time ? signs : 0;
    }

    /// <summary>What layout puts between words: a space, or a sign between cells.</summary>
    public void Separate(string text) => _text.Append(text);

    public bool EndsSentence()
    {
        var i = _text.Length - 1;
        while (i >= 0 && (char.IsWhiteSpace(_text[i]) || _text[i] is '»' or '”' or '"'))
        {
            i--;
        }

        return i >= 0 && _text[i] is '.' or '؟' or '!' or '…';
    }

    /// <summary>Whether a word of more than a letter ends here: a letter alone is the large one that begins a text.</summary>
    public bool EndsWord() =>
        _text.Length > 1 && char.IsLetterOrDigit(_text[^1]) && (char.IsLetterOrDigit(_text[^2]) || char.IsDigit(_text[^1]));

    private bool EndsWith(char sign)
    {
        var i = _text.Length - 1;
        while (i >= 0 && char.IsWhiteSpace(_text[i]))
        {
            i--;
        }

        return i >= 0 && _text[i] == sign;
    }

    public void Clear()
    {
        _text.Clear();
        (_signs, _label, _linked, _bold, _time, Time) = (0, 0, 0, 0, 0, null);
    }
}
