namespace Archive.Tests;

/// <summary>Texts that mean nothing, the same in every run: for tests that need many, long or different ones.</summary>
internal static class MadeUpText
{
    private const string Letters = "بتثجحخدذرزسشصضطظعغفقكلمن";

    /// <summary>Words of five letters; another <paramref name="number"/>, other words.</summary>
    public static string[] Words(int number, int count)
    {
        var random = new Random(number);
        return [.. Enumerable.Range(0, count).Select(_ => string.Create(5, random, (word, from) =>
        {
            for (var i = 0; i < word.Length; i++)
            {
                word[i] = Letters[from.Next(Letters.Length)];
            }
        }))];
    }

    public static string Of(int number, int count) => string.Join(' ', Words(number, count));

    /// <summary>The text with one word in each <paramref name="stretch"/> replaced by another, each number at other places.</summary>
    public static string Changed(string text, int number, int stretch)
    {
        var random = new Random(number);
        var words = text.Split(' ');
        var others = Words(-1 - number, (words.Length / stretch) + 1);
        for (var start = 0; start + stretch <= words.Length; start += stretch)
        {
            words[start + random.Next(stretch)] = others[start / stretch];
        }

        return string.Join(' ', words);
    }
}
