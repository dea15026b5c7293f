using Archive.Storage;

namespace Archive.Search.Sqlite;

/// <summary>
/// Which articles are copies of each other. Texts are taken in order of their first publication: one that is in no group yet begins one, and
/// all later texts that are the same as it, and in no group, are its copies. So no chain of small changes leads away from the first, and
/// what came into the archive when makes no difference.
/// </summary>
internal sealed class CopyGroups
{
    private readonly List<int[]> _members = [[]];

    /// <param name="rows">The row of each ordinal.</param>
    /// <param name="texts">The text of each ordinal, 0 for none.</param>
    /// <param name="same">The texts that are the same as a text, both ways.</param>
    public CopyGroups(IReadOnlyList<long> rows, IReadOnlyList<long> texts, ILookup<long, long> same)
    {
        Of = new int[rows.Count];
        var articles = ArticlesOf(texts, same);
        var inOrder = articles.Keys.OrderBy(text => articles[text].Min(article => Time(rows[article]))).ThenBy(text => text);
        foreach (var text in inOrder.Where(text => Of[articles[text][0]] == 0))
        {
            var copies = same[text].Where(articles.ContainsKey).SelectMany(other => articles[other]).Where(article => Of[article] == 0);
            int[] members = [.. articles[text].Concat(copies).OrderBy(article => Time(rows[article])).ThenBy(article => article)];
            if (members.Length > 1)
            {
                Array.ForEach(members, article => Of[article] = _members.Count);
                _members.Add(members);
            }
        }
    }

    /// <summary>The group of each ordinal; 0: it has no copies.</summary>
    public int[] Of { get; }

    /// <summary>The articles of a group, the earliest first and the undated last.</summary>
    public IReadOnlyList<int> Members(int group) => _members[group];

    /// <summary>The articles of texts that several articles have or that have a like.</summary>
    private static Dictionary<long, List<int>> ArticlesOf(IReadOnlyList<long> texts, ILookup<long, long> same)
    {
        var first = new Dictionary<long, int>(texts.Count);
        var articles = new Dictionary<long, List<int>>();
        for (var article = 0; article < texts.Count; article++)
        {
            var text = texts[article];
            if (text == 0)
            {
                continue;
            }

            if (articles.TryGetValue(text, out var others))
            {
                others.Add(article);
            }
            else if (same.Contains(text))
            {
                articles[text] = [article];
            }
            else if (!first.TryAdd(text, article))
            {
                articles[text] = [first[text], article];
            }
        }

        return articles;
    }

    private static long Time(long row) => RowNumber.DayOf(row) == 0 ? long.MaxValue : RowNumber.MinuteOf(row);
}
