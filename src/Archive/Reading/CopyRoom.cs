using Archive.Arabic.Copies;
using Archive.Articles;
using Archive.Reading.Beside;
using Archive.Storage;
using Archive.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Archive.Reading;

/// <summary>Puts articles side by side. Reads only.</summary>
public sealed class CopyRoom
{
    private readonly IDbContextFactory<ArchiveContext> _contexts;

    internal CopyRoom(IDbContextFactory<ArchiveContext> contexts) => _contexts = contexts;

    /// <summary>Two articles, whether they have anything in common or not; null where one is not there or both are the same.</summary>
    public async Task<BesidePage?> FindAsync(string key, string otherKey, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        if (key == otherKey || await FindAsync(context, key, cancellationToken) is not { } one
            || await FindAsync(context, otherKey, cancellationToken) is not { } other)
        {
            return null;
        }

        var (text, itsText) = (Block.RunningText(BodyMarkdown.Read(one.Body)), Block.RunningText(BodyMarkdown.Read(other.Body)));
        return new BesidePage(
            ArticleCopies.LinkTo(one), ArticleCopies.LinkTo(other), Likeness.Of(Shingles.Of(text), Shingles.Of(itsText)),
            new BesideWriter().Write(text, itsText));
    }

    private static Task<ArticleRow?> FindAsync(ArchiveContext context, string key, CancellationToken cancellationToken) =>
        context.Articles.Include(article => article.Source).SingleOrDefaultAsync(article => article.Key == key, cancellationToken);
}
