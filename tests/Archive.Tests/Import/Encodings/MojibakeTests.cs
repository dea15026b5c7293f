using System.Text;
using Archive.Import;
using Archive.Import.Encodings;

namespace Archive.Tests.Import.Encodings;

public class MojibakeTests
{
    private const string Arabic = "وصل وزير الدفاع «بيني غانتس» إلى الرباط، في زيارة هي الأولى – ٢٠٢١.\nوقّع فيها مذكرة؟";

    [Theory]
    [InlineData(1252)]
    [InlineData(1256)]
    [InlineData(28591)]
    [InlineData(1252, 1252)]
    [InlineData(1256, 1252)]
    [InlineData(28591, 28591)]
    public void What_was_decoded_wrongly_is_undone_byte_for_byte(params int[] codePages)
    {
        var broken = codePages.Aggregate(Arabic, Misread);

        var decoded = TextDecoder.Decode(Encoding.UTF8.GetBytes(broken));

        Assert.Equal(Arabic, decoded.Text);
        Assert.Equal("mojibake-repaired", Assert.Single(decoded.Doubts).Rule);
    }

    [Theory]
    [InlineData("خبر عن الترميز: كتب الموقع «Ø§Ù„» بدل «ال»، ثم اعتذر عن ذلك.")]
    [InlineData("لا، لا، لا، لا، نعم؟ نعم؟ كم؟ «لا» قال؛ ثم «نعم»، ثم «لا».")]
    [InlineData("Résumé: l'été à Genève, où «ça» coûte 20 € – déjà…")]
    [InlineData("نعم؟")]
    [InlineData("گفت: «این کار»، و چرا؟ کشور ژاپن")]
    public void Good_text_stays_as_it_is(string text)
    {
        var decoded = TextDecoder.Decode(Encoding.UTF8.GetBytes(text));

        Assert.Equal(text, decoded.Text);
        Assert.Empty(decoded.Doubts);
    }

    [Fact]
    public void A_title_that_came_wrongly_into_a_good_text_is_repaired()
    {
        const string Title = "وصول وزير الدفاع إلى العاصمة الرباط";
        var text = Misread(Title, 1252) + "\n\n" + string.Concat(Enumerable.Repeat(Arabic + "\n", 5));

        Assert.StartsWith(Title + "\n", TextDecoder.Decode(Encoding.UTF8.GetBytes(text)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1252)]
    [InlineData(1256)]
    public void Where_letters_were_lost_it_is_refused_with_its_line(int codePage)
    {
        var broken = Misread(Arabic, codePage);
        var at = broken.LastIndexOf(Misread("م", codePage), StringComparison.Ordinal);
        var refusal = Assert.Throws<ImportException>(() => TextDecoder.Decode(Encoding.UTF8.GetBytes(broken.Remove(at, 1))));

        Assert.Equal(2, refusal.Line);
        Assert.Contains("letters were lost", refusal.Message, StringComparison.Ordinal);
    }

    private static string Misread(string text, int codePage)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return codePage == 28591
            ? Encoding.Latin1.GetString(bytes)
            : string.Concat(bytes.Select(b => CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetString([b])));
    }
}
