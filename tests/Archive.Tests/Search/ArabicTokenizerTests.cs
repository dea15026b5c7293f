using System.Globalization;
using Archive.Search.Sqlite;
using Microsoft.Data.Sqlite;

namespace Archive.Tests.Search;

public sealed class ArabicTokenizerTests : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public ArabicTokenizerTests()
    {
        _connection.Open();
        Fts5.Register(_connection);
        Run("CREATE VIRTUAL TABLE words USING fts5(text, tokenize = 'arabic')");
    }

    public void Dispose() => _connection.Dispose();

    [Theory]
    [InlineData("وقّعا مُذكِّرَةً، أمس", "\"مذكره\" OR \"=مذكره\"", "وقّعا [مُذكِّرَةً]، أمس")]
    [InlineData("مقاتلاتF5 وغيرها", "\"f5\"", "مقاتلات[F5] وغيرها")]
    [InlineData("بيني گانتز و😀غانتس", "\"غانتس\"", "بيني گانتز و😀[غانتس]")]
    [InlineData("الاتفـــاق", "\"اتفاق\"", "[الاتفـــاق]")]
    public void FTS5_marks_the_very_words(string text, string query, string marked)
    {
        Run("INSERT INTO words VALUES ($1)", text);
        Assert.Equal(marked, Run("SELECT highlight(words, 0, '[', ']') FROM words WHERE words MATCH $1", query));
    }

    [Fact]
    public void Marking_never_cuts_a_letter_from_its_diacritic()
    {
        var random = new Random(5);
        const string Letters = "ابةىأإ\u0640َُِّْF5٢ é\u0301\u200d\u200f«-،";
        for (var run = 0; run < 2_000; run++)
        {
            var text = "اب " + new string(random.GetItems<char>(Letters, random.Next(30)));
            Run("DELETE FROM words");
            Run("INSERT INTO words VALUES ($1)", text);
            var marked = (string)Run("SELECT highlight(words, 0, '[', ']') FROM words WHERE words MATCH $1", "\"=اب\"*")!;
            Assert.Equal(text, marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal));
            for (var i = 1; i < marked.Length; i++)
            {
                Assert.False(marked[i - 1] == ']' && char.GetUnicodeCategory(marked[i]) == UnicodeCategory.NonSpacingMark, marked);
            }
        }
    }

    [Fact]
    public void Broken_text_is_indexed_as_far_as_it_goes()
    {
        Run("INSERT INTO words VALUES (CAST(x'D8A7D8A820FFFE20D8' AS TEXT))");
        Assert.Equal(1L, Run("SELECT count(*) FROM words WHERE words MATCH $1", "\"اب\""));
        Run("INSERT INTO words VALUES (NULL)");
        Run("INSERT INTO words(words) VALUES ('integrity-check')");
    }

    private object? Run(string sql, string? value = null)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        if (value is not null)
        {
            command.Parameters.AddWithValue("$1", value);
        }

        return command.ExecuteScalar();
    }
}
