using Archive.Search;

namespace Archive.Web.Wording;

/// <summary>How a name in a query was taken, where it is not plainly that of one entity.</summary>
public static class NameReadingWords
{
    /// <summary>Isolated (U+2068 … U+2069): a name may be in Latin letters.</summary>
    public static string For(NameReading reading) => reading.Total switch
    {
        0 => $"لا اسم في الأرشيف يوافق «\u2068{reading.Asked}\u2069».",
        1 => $"أقرب اسم في الأرشيف إلى «\u2068{reading.Asked}\u2069»، وبه جرى البحث:",
        _ when reading.Total > reading.Meant.Count =>
            $"«\u2068{reading.Asked}\u2069» من أسماء كثيرة ({Nouns.Name.For(reading.Total)})، فبُحث عنها جميعًا. أكثرها ورودًا:",
        _ => $"«\u2068{reading.Asked}\u2069» يوافق أكثر من اسم ({Nouns.Name.For(reading.Total)})، فبُحث عنها جميعًا. اختر واحدًا:",
    };
}
