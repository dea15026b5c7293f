namespace Archive.Search.Query;

/// <summary>
/// Reads the names behind a field: one, or several in brackets, where «أو» stands between those of which one is enough, «و» between
/// choices, and words side by side are one name. «كيان:غانتس أو كيان:لوديي» is one choice too.
/// </summary>
internal sealed class FieldValueReader(List<QueryLexeme> lexemes, int next)
{
    /// <summary>The lexeme after those that were read.</summary>
    public int Next { get; private set; } = next;

    /// <summary>Whether a bracket was not closed.</summary>
    public bool BracketOpen { get; private set; }

    /// <summary>Choices of names; none where no name follows.</summary>
    public List<IReadOnlyList<string>> Read(string field)
    {
        var choices = ReadChoices();
        while (choices.Count == 1 && At(Next, QueryLexemeKind.Or) && At(Next + 1, QueryLexemeKind.Field) && lexemes[Next + 1].Text == field)
        {
            Next += 2;
            choices = [[.. choices[0], .. ReadChoices().SelectMany(choice => choice)]];
        }

        return choices;
    }

    private List<IReadOnlyList<string>> ReadChoices()
    {
        if (At(Next, QueryLexemeKind.Word) || At(Next, QueryLexemeKind.Quotation))
        {
            return [[lexemes[Next++].Text]];
        }

        return At(Next, QueryLexemeKind.Open) ? ReadBracket() : [];
    }

    private List<IReadOnlyList<string>> ReadBracket()
    {
        var choices = new List<List<List<string>>> { new() { new() } };
        for (Next++; Next < lexemes.Count && lexemes[Next].Kind != QueryLexemeKind.Close; Next++)
        {
            switch (lexemes[Next].Kind)
            {
                case QueryLexemeKind.Or:
                    choices[^1].Add([]);
                    break;
                case QueryLexemeKind.And:
                    choices.Add([[]]);
                    break;
                case QueryLexemeKind.Word or QueryLexemeKind.Quotation:
                    choices[^1][^1].Add(lexemes[Next].Text);
                    break;
            }
        }

        BracketOpen |= Next == lexemes.Count;
        Next = Math.Min(Next + 1, lexemes.Count);
        return [.. choices.Select(choice => choice.Where(words => words.Count > 0).Select(words => string.Join(' ', words)).ToList()).Where(choice => choice.Count > 0)];
    }

    private bool At(int place, QueryLexemeKind kind) => place < lexemes.Count && lexemes[place].Kind == kind;
}
