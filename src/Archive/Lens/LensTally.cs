using Archive.Search.Sqlite;
using Archive.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Archive.Lens;

/// <summary>
/// The uses of all terms in memory, beside the columns of the same generation of the archive. An article stands under a term once, by its
/// ordinal; a text that one newspaper published several times counts there once, where it stood first.
/// </summary>
internal sealed class LensTally
{
    private readonly Dictionary<string, (TermSet Set, long[] TermIds)> _sets;
    private readonly Dictionary<long, List<(int Ordinal, int Uses)>> _uses = [];

    private LensTally(FacetColumns columns, Dictionary<string, (TermSet Set, long[] TermIds)> sets, long waiting) =>
        (Columns, _sets, Waiting) = (columns, sets, waiting);

    public FacetColumns Columns { get; }

    public long Waiting { get; }

    /// <summary>In the order of the files.</summary>
    public IEnumerable<TermSet> Sets => _sets.Values.Select(set => set.Set);

    /// <summary>Reads what the context sees in its present transaction.</summary>
    public static LensTally Read(ArchiveContext context, FacetColumns columns)
    {
        var terms = context.LensTerms.OrderBy(term => term.Position).ToLookup(term => term.LensId);
        var sets = context.Lenses.OrderBy(lens => lens.Position).AsEnumerable().ToDictionary(lens => lens.Key, lens => (
            new TermSet
            {
                Id = lens.Key,
                Title = lens.Title,
                Note = lens.Note,
                Except = ArchiveJson.Read<List<string>>(lens.Exceptions),
                Terms = [.. terms[lens.Id].Select(term => new Term(term.Key, term.Label, ArchiveJson.Read<List<string>>(term.Forms)))],
            },
            terms[lens.Id].Select(term => term.Id).ToArray()));
        var tally = new LensTally(columns, sets, context.TermsDue.LongCount());
        tally.ReadUses((SqliteConnection)context.Database.GetDbConnection());
        return tally;
    }

    public TermSet? Find(string id) => _sets.TryGetValue(id, out var set) ? set.Set : null;

    /// <summary>The articles that use a term of a set and pass the filter, by ordinal: in order of time, the undated first.</summary>
    public IEnumerable<(int Ordinal, int Uses)> UsesOf(string set, int term, LensFilter filter)
    {
        var (from, to) = (filter.From?.DayNumber ?? int.MinValue, filter.To?.DayNumber ?? int.MaxValue);
        var dated = filter.From is not null || filter.To is not null;
        int? source = filter.Source is null ? null : SourceIdOf(filter.Source);
        return _uses.GetValueOrDefault(_sets[set].TermIds[term], []).Where(use =>
            (source is null || Columns.Sources[use.Ordinal] == source)
            && (!dated || (Columns.LastDays[use.Ordinal] > 0 && Columns.LastDays[use.Ordinal] <= to && RowNumber.DayOf(Columns.Rows[use.Ordinal]) >= from)));
    }

    /// <summary>-1, which no article has, where there is no such newspaper.</summary>
    private int SourceIdOf(string name) => name == LensFilter.Unknown ? 0
        : Columns.SourceNames.Where(source => source.Value == name).Select(source => source.Key).FirstOrDefault(-1);

    private void ReadUses(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT a.row, u.term_id, u.uses FROM term_use u JOIN article a ON a.id = u.article_id";
        using var reader = command.ExecuteReader();
        var first = FirstOfCopies();
        while (reader.Read())
        {
            var ordinal = Array.BinarySearch(Columns.Rows, reader.GetInt64(0));
            if (ordinal >= 0 && first.GetValueOrDefault((Columns.Copies.Of[ordinal], Columns.Sources[ordinal]), ordinal) == ordinal)
            {
                var term = reader.GetInt64(1);
                (_uses.TryGetValue(term, out var uses) ? uses : _uses[term] = []).Add((ordinal, (int)reader.GetInt64(2)));
            }
        }

        foreach (var uses in _uses.Values)
        {
            uses.Sort();
        }
    }

    /// <summary>The article that stands for the copies in each group and newspaper: the earliest.</summary>
    private Dictionary<(int Group, int Source), int> FirstOfCopies()
    {
        var first = new Dictionary<(int, int), int>();
        foreach (var group in Columns.Copies.Of.Where(group => group != 0).Distinct())
        {
            foreach (var ordinal in Columns.Copies.Members(group))
            {
                first.TryAdd((group, Columns.Sources[ordinal]), ordinal);
            }
        }

        return first;
    }
}
