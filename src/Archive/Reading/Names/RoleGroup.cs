using Archive.Search.Sqlite;
using Archive.Storage;
using Archive.Storage.Rows;

namespace Archive.Reading.Names;

/// <summary>All places where an entity is called the same.</summary>
internal sealed class RoleGroup
{
    private readonly IReadOnlyList<RoleAt> _places;
    private readonly FacetColumns _columns;

    public RoleGroup(string folded, IReadOnlyList<RoleAt> places, FacetColumns columns)
    {
        (Folded, _places, _columns) = (folded, places, columns);
        Articles = places.Select(place => place.Row).Distinct().Count();
        Earliest = places.OrderBy(place => place.Row < RoleReader.FirstDated).ThenBy(place => place.Row)
            .ThenBy(place => place.Field).ThenBy(place => place.Start).First();
    }

    public string Folded { get; }

    public int Articles { get; }

    /// <summary>In the first dated article, or else in an undated one.</summary>
    public RoleAt Earliest { get; }

    /// <param name="article">The article of <see cref="Earliest"/>.</param>
    public RoleUse Shown(ArticleRow article) => new(
        _places.CountBy(place => place.Text).OrderByDescending(text => text.Value).ThenBy(text => text.Key, StringComparer.Ordinal).First().Key,
        Articles, TimeOf(Earliest.Row), TimeOf(_places.Max(place => place.Row)),
        new ArticleLink(article.Key, article.Title, null, PublishedColumns.Read(article), article.Source?.Name), (int)Earliest.Field - 2);

    private CalendarPeriod? TimeOf(long row) =>
        Array.BinarySearch(_columns.Rows, row) is >= 0 and var ordinal ? ArticleTime.Of(_columns, ordinal) : null;
}
