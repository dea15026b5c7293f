using System.Globalization;
using System.Text;
using Archive.Search.Query;

namespace Archive.Search.Sqlite;

/// <summary>
/// A query in FTS5's language, with what each of its phrases stands for. The reader's text never gets here: only forms that the
/// analyser made, each in quotation marks, which the tokenizer takes as they are.
/// </summary>
internal sealed class MatchExpression
{
    /// <summary>Of each side of قرب so many alternatives are tried with each other.</summary>
    private const int NearAlternatives = 4;

    private readonly StringBuilder _text = new();
    private readonly List<PhraseSlot> _slots = [];

    private MatchExpression(IReadOnlyList<QueryWord> words) => Words = words;

    /// <summary>The words that articles are found by.</summary>
    public IReadOnlyList<QueryWord> Words { get; }

    public IReadOnlyList<PhraseSlot> Slots => _slots;

    public string Text => _text.ToString();

    /// <summary>The query as it was asked.</summary>
    public static MatchExpression Of(ReadQuery query)
    {
        var expression = new MatchExpression(query.Words);
        expression.Write(query.Root!);
        return expression;
    }

    /// <summary>Any of the query's words, without what is left out; null where that is no other question.</summary>
    public static MatchExpression? AnyWordOf(ReadQuery query)
    {
        var words = query.Words.SelectMany(word => word.Apart).ToList();
        if (words.Count < 2 || query.Root is not { } root || !IsSimple(root))
        {
            return null;
        }

        var expression = new MatchExpression(words);
        expression.WriteAll([
            new QueryNode.Any([.. words.Select(word => new QueryNode.Leaf(word))]),
            .. (root as QueryNode.All)?.Parts.OfType<QueryNode.Not>() ?? []]);
        return expression;
    }

    /// <summary>A term as the index holds it.</summary>
    public static string TermOf(IndexTerm term) => term.Kind == IndexTermKind.Stem ? term.Form : ArabicTokenizer.ExactMark + term.Form;

    private static bool IsSimple(QueryNode node) => node switch
    {
        QueryNode.Leaf or QueryNode.Not => true,
        QueryNode.Any any => any.Parts.All(IsSimple),
        QueryNode.All all => all.Parts.All(IsSimple),
        _ => false,
    };

    private void Write(QueryNode node)
    {
        switch (node)
        {
            case QueryNode.Leaf leaf:
                WriteAny(leaf.Word.Alternatives, alternative => Write(alternative, NumberOf(leaf.Word)));
                break;
            case QueryNode.Any any:
                WriteAny(any.Parts, Write);
                break;
            case QueryNode.All all:
                WriteAll(all.Parts);
                break;
            case QueryNode.Near near:
                WriteNear(near);
                break;
            case QueryNode.InTitle title:
                _text.Append("{title} : ");
                Bracket(() => Write(title.Part));
                break;
            case QueryNode.Not not:
                Write(not.Part);
                break;
        }
    }

    private void WriteAll(IReadOnlyList<QueryNode> parts)
    {
        var wanted = parts.Where(part => part is not QueryNode.Not).ToList();
        var unwanted = parts.OfType<QueryNode.Not>().ToList();
        Bracket(() => Join(wanted, " AND ", Write));
        if (unwanted.Count > 0)
        {
            _text.Append(" NOT ");
            Bracket(() => Join(unwanted, " OR ", Write));
        }
    }

    private void WriteAny<T>(IReadOnlyList<T> parts, Action<T> write) => Bracket(() => Join(parts, " OR ", part => Bracket(() => write(part))));

    private void WriteNear(QueryNode.Near near)
    {
        var pairs =
            from left in near.Left.Alternatives.Skip(near.Left.Alternatives.Count > 1 ? 1 : 0).Take(NearAlternatives)
            from right in near.Right.Alternatives.Skip(near.Right.Alternatives.Count > 1 ? 1 : 0).Take(NearAlternatives)
            select (left, right);
        WriteAny([.. pairs], pair =>
        {
            _text.Append("NEAR(");
            Write(pair.left, NumberOf(near.Left));
            _text.Append(' ');
            Write(pair.right, NumberOf(near.Right));
            _text.Append(CultureInfo.InvariantCulture, $", {near.Distance})");
        });
    }

    private void Write(Alternative alternative, int word)
    {
        _text.Append('"').AppendJoin(' ', alternative.Terms.Select(TermOf)).Append('"');
        if (alternative.Terms[^1].Kind == IndexTermKind.Prefix)
        {
            _text.Append('*');
        }

        _slots.Add(new PhraseSlot(word, alternative));
    }

    /// <summary>-1 for words that stand only where articles are left out.</summary>
    private int NumberOf(QueryWord word)
    {
        for (var i = 0; i < Words.Count; i++)
        {
            if (ReferenceEquals(Words[i], word))
            {
                return i;
            }
        }

        return -1;
    }

    private void Join<T>(IReadOnlyList<T> parts, string between, Action<T> write)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            _text.Append(i == 0 ? "" : between);
            write(parts[i]);
        }
    }

    private void Bracket(Action write)
    {
        _text.Append('(');
        write();
        _text.Append(')');
    }
}
