using System.Text;
using Archive.Import;
using Archive.Import.Encodings;

namespace Archive.Tests.Import.Encodings;

public class VisualOrderTests
{
    [Theory]
    [InlineData("ةيبرعلا ةغللا يف ةيناثلا ةملكلا")]
    [InlineData("طابرلا ىلإ يليئارسإلا عافدلا ريزو لصو ةيبرغملا ةكلمملا")]
    public void Text_in_reverse_is_refused(string text)
    {
        Assert.Contains("reverse order", Refusal(text), StringComparison.Ordinal);
        // In the presentation forms that such files are made of.
        Assert.Contains("reverse order", Refusal(text.Replace('ة', '\uFE94').Replace('ل', '\uFEDF').Replace('ا', '\uFE8E')), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("أولا وأصلا وفضلا ومثلا وقليلا وطويلا: كلمات بلا تعريف، وفي العربية مثلها الكثير")]
    [InlineData("الحكومة المغربية في الرباط")]
    [InlineData("\uFE8D\uFEDF\uFECC\uFEAE\uFE91\uFEF4\uFE94 \uFE8D\uFEDF\uFEE4\uFED0\uFEAE\uFE91\uFEF4\uFE94")]
    public void Text_as_it_is_read_stays(string text) =>
        Assert.Equal(text, TextDecoder.Decode(Encoding.UTF8.GetBytes(text)).Text);

    private static string Refusal(string text) =>
        Assert.Throws<ImportException>(() => TextDecoder.Decode(Encoding.UTF8.GetBytes(text))).Message;
}
