namespace Archive.Arabic.Dates.Reading;

/// <summary>Where the sentence around an expression looks, which decides for a bare «الثلاثاء» or «مارس».</summary>
internal enum Tense
{
    /// <summary>No other words: an entry in a calendar, which looks forward.</summary>
    Alone,

    /// <summary>Running text without a word of the future: news, which looks back.</summary>
    Told,

    /// <summary>«يواجه المنتخب الأحد نظيره»: the present of news is for the days to come, and says nothing of years.</summary>
    Announced,

    /// <summary>Running text that says «سيزور», «من المقرر», «يعتزم» before it.</summary>
    Expected,
}
