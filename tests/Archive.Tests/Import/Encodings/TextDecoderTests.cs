using System.Text;
using Archive.Import;
using Archive.Import.Encodings;

namespace Archive.Tests.Import.Encodings;

public class TextDecoderTests
{
    private const string Arabic = "وصل وزير الدفاع الإسرائيلي إلى الرباط في زيارة هي الأولى من نوعها إلى المغرب";

    [Fact]
    public void Utf8_and_utf16_are_read_without_their_mark()
    {
        Encoding[] encodings =
            [new UTF8Encoding(false), new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true)];
        Assert.All(encodings, encoding =>
            Assert.Equal(Arabic, Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Arabic)])));
    }

    [Theory]
    [InlineData(1256)]
    [InlineData(28596)]
    public void Old_encodings_are_told_by_the_words_that_come_out(int codePage) =>
        Assert.Equal(Arabic, Decode(CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetBytes(Arabic)));

    [Fact]
    public void The_broken_line_of_utf8_is_named()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Arabic + "\n" + Arabic + "\nكلمة "), 0xD8, .. " كلمة\n"u8];

        var refusal = Refusal(bytes);

        Assert.Equal(3, refusal.Line);
        Assert.Contains("windows-1256", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("iconv", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData(" \r\n\t\u00A0\n", "nothing but spaces")]
    [InlineData("\uFEFF", "empty")]
    [InlineData("%PDF-1.7\n", "PDF")]
    [InlineData("PK\u0003\u0004abc", "zip")]
    [InlineData("{\\rtf1 abc}", "RTF")]
    [InlineData("عنوان\nخبر\0", "zero byte")]
    [InlineData("عنوان\nخبر\u0001", "U+0001")]
    public void What_is_no_text_is_refused_by_name(string text, string reason) =>
        Assert.Contains(reason, Refusal(Encoding.UTF8.GetBytes(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Pictures_are_refused_by_name() =>
        Assert.Contains("PNG", Refusal([0x89, .. "PNG\r\n"u8]).Message, StringComparison.Ordinal);

    [Fact]
    public void The_line_of_a_zero_byte_is_named() =>
        Assert.Equal(2, Refusal("a\nb\0"u8.ToArray()).Line);

    [Fact]
    public void Two_megabytes_are_the_limit()
    {
        Assert.Equal(TextDecoder.MaxLength, Decode(Filled(TextDecoder.MaxLength)).Length);
        Assert.Throws<ImportException>(() => Decode(Filled(TextDecoder.MaxLength + 1)));
    }

    [Fact]
    public void Bytes_at_random_are_text_or_refused_and_nothing_else()
    {
        var random = new Random(1);
        var seeds = Seeds.All.Select(File.ReadAllBytes).ToArray();
        for (var i = 0; i < 400; i++)
        {
            var bytes = i % 2 == 0 ? new byte[random.Next(300)] : (byte[])seeds[i % seeds.Length].Clone();
            random.NextBytes(bytes.AsSpan(0, i % 2 == 0 ? bytes.Length : random.Next(1, 4)));
            bytes.AsSpan().Slice(random.Next(bytes.Length + 1)).Reverse();
            Assert.True(IsTextOrRefused(bytes));
        }
    }

    [SkippableTheory]
    [InlineData("ar_windows-1256.txt")]
    [InlineData("ar_iso-8859-6.txt")]
    public void One_text_in_three_encodings_is_one_text(string name)
    {
        Assert.Equal(DecodeFile("ar_utf-8.txt"), DecodeFile(name));

        static string DecodeFile(string name) =>
            Decode(File.ReadAllBytes(MeasuringData.Find(Path.Combine("encodings", name)).FullName));
    }

    private static string Decode(byte[] bytes) => TextDecoder.Decode(bytes).Text;

    private static ImportException Refusal(byte[] bytes) => Assert.Throws<ImportException>(() => Decode(bytes));

    private static byte[] Filled(int length)
    {
        var bytes = new byte[length];
        bytes.AsSpan().Fill((byte)'a');
        return bytes;
    }

    private static bool IsTextOrRefused(byte[] bytes)
    {
        try
        {
            return TextArticleExtractor.Extract(Decode(bytes)).Title.Length > 0;
        }
        catch (ImportException refusal)
        {
            return refusal.Message.EndsWith('.') || refusal.Message.Contains("FILE", StringComparison.Ordinal);
        }
    }
}
