using Archive.Articles;
using Archive.Entities;
using Archive.Entities.Gathering;
using Archive.Search.Sqlite;
using Archive.Storage;
using Archive.Storage.Rows;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Archive.Reading.Review;

/// <summary>Shows people the names that wait for their judgement. Reads only.</summary>
public sealed class ReviewRoom
{
    private const int Sentences = 2;
    private const int MentionsRead = 40;
    private const int MostShown = 12;

    private readonly IDbContextFactory<ArchiveContext> _contexts;
    private readonly FacetColumnsCache _columns;

    internal ReviewRoom(IDbContextFactory<ArchiveContext> contexts, FacetColumnsCache columns) => (_contexts, _columns) = (contexts, columns);

    /// <summary>Found names that nobody accepted or rejected, those in most articles first.</summary>
    public IReadOnlyList<ReviewedName> List(EntityType? type, int limit)
    {
        using var context = _contexts.CreateDbContext();
        var (columns, counts) = Count(context);
        var found = new List<ReviewedName>();
        foreach (var (id, articles) in counts
            .Where(count => type is null || columns.EntityNames[count.Key].Type == type)
            .OrderByDescending(count => count.Value).ThenBy(count => columns.EntityNames[count.Key].Key, StringComparer.Ordinal))
        {
            if (found.Count >= limit)
            {
                break;
            }

            if (context.Entities.SingleOrDefault(entity => entity.Id == id && entity.Found != 0) is { } row)
            {
                found.Add(Read(context, row, articles));
            }
        }

        return found;
    }

    /// <summary>One name, of the register or found; of a gathered one the entity that it counts as. Null where there is none to show.</summary>
    public async Task<ReviewedName?> FindAsync(string id, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        return await context.FindShownAsync(id, cancellationToken) is { } row
            ? Read(context, row, Count(context).Counts.GetValueOrDefault((int)row.Id))
            : null;
    }

    private (FacetColumns Columns, Dictionary<int, int> Counts) Count(ArchiveContext context)
    {
        context.Database.OpenConnection();
        var columns = _columns.For((SqliteConnection)context.Database.GetDbConnection());
        return (columns, columns.EntityIds.CountBy(id => id).ToDictionary());
    }

    private static ReviewedName Read(ArchiveContext context, EntityRow row, int articles)
    {
        var family = context.FamilyOf(row.Id);
        var gathering = context.Gatherings.SingleOrDefault(gathering => gathering.EntityId == row.Id);
        var mayBe = gathering is null ? [] : ArchiveJson.Read<List<string>>(gathering.MayBe);
        var names = context.Entities.Where(entity => mayBe.Contains(entity.Key)).ToDictionary(entity => entity.Key, entity => entity.Name);
        return new ReviewedName
        {
            Id = row.Key,
            Type = Enum.Parse<EntityType>(row.Type, ignoreCase: true),
            Name = row.Name,
            IsFound = row.Found != 0,
            Articles = articles,
            Spellings = Counted(context.Mentions.Where(mention => family.Contains(mention.EntityId)).Select(mention => mention.Text)),
            Roles = Counted(context.Roles.Where(role => family.Contains(role.EntityId)).Select(role => role.Text)),
            Sentences = SentencesOf(context, family),
            Gathered = [.. context.Entities.Where(entity => entity.SameAs == row.Id)
                .GroupJoin(context.Gatherings, entity => entity.Id, reason => reason.EntityId, (entity, reasons) => new { entity, reasons })
                .SelectMany(found => found.reasons.DefaultIfEmpty(), (found, reason) => new { found.entity.Key, found.entity.Name, reason!.Reason, reason.Evidence })
                .AsEnumerable().OrderBy(found => found.Name, StringComparer.Ordinal)
                .Select(found => new GatheredName(found.Key, found.Name, Read<GatheringReason>(found.Reason), found.Evidence))],
            Doubt = Read<GatheringDoubt>(gathering?.Doubt),
            MayBe = [.. mayBe.Where(names.ContainsKey).Select(key => (key, names[key]))],
        };
    }

    private static T? Read<T>(string? name) where T : struct, Enum => name is null ? null : Enum.Parse<T>(name, ignoreCase: true);

    private static List<(string Text, int Count)> Counted(IQueryable<string> texts) =>
        [.. texts.GroupBy(text => text).Select(group => new { Text = group.Key, Count = group.Count() })
            .OrderByDescending(text => text.Count).ThenBy(text => text.Text).Take(MostShown).AsEnumerable().Select(text => (text.Text, text.Count))];

    private static List<string> SentencesOf(ArchiveContext context, IQueryable<long> family)
    {
        // In bodies only: a headline is no sentence.
        var places = context.Mentions.Where(mention => family.Contains(mention.EntityId) && mention.Field >= 3)
            .Join(context.Articles, mention => mention.ArticleId, article => article.Id, (mention, article) => new { mention, article.Row, article.Body })
            .OrderByDescending(place => place.Row).ThenBy(place => place.mention.Field).ThenBy(place => place.mention.Start).Take(MentionsRead).AsEnumerable();
        return [.. places.DistinctBy(place => place.Row).Select(place => SentenceAt(place.Body, place.mention)).Distinct().Take(Sentences)];
    }

    private static string SentenceAt(string body, MentionRow mention)
    {
        var text = BodyMarkdown.Read(body)[(int)mention.Field - 3].Text;
        var passage = SentencePassages.Around(text, [((int)mention.Start, (int)(mention.Start + mention.Length))])[0];
        return string.Concat(passage.Parts.Select(part => part.Text));
    }
}
