using Archive.Search.Sqlite;
using Archive.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Archive.Storage;

/// <summary>EF Core's view of the tables, for reading. The schema itself is SQL (Storage/Sqlite/Scripts).</summary>
internal sealed class ArchiveContext(DbContextOptions<ArchiveContext> options) : DbContext(options)
{
    public DbSet<ArticleRow> Articles => Set<ArticleRow>();

    public DbSet<SourceRow> Sources => Set<SourceRow>();

    public DbSet<AuthorRow> Authors => Set<AuthorRow>();

    public DbSet<OriginalRow> Originals => Set<OriginalRow>();

    public DbSet<EntityRow> Entities => Set<EntityRow>();

    public DbSet<MentionRow> Mentions => Set<MentionRow>();

    public DbSet<TimeExpressionRow> TimeExpressions => Set<TimeExpressionRow>();

    public DbSet<RoleRow> Roles => Set<RoleRow>();

    public DbSet<QuoteRow> Quotes => Set<QuoteRow>();

    public DbSet<FacetRow> Facets => Set<FacetRow>();

    public DbSet<GatheringRow> Gatherings => Set<GatheringRow>();

    public DbSet<JudgementRow> Judgements => Set<JudgementRow>();

    public DbSet<TextCopyRow> TextCopies => Set<TextCopyRow>();

    public DbSet<RefusalRow> Refusals => Set<RefusalRow>();

    public DbSet<LensRow> Lenses => Set<LensRow>();

    public DbSet<LensTermRow> LensTerms => Set<LensTermRow>();

    public DbSet<TermUseRow> TermUses => Set<TermUseRow>();

    public DbSet<TermDueRow> TermsDue => Set<TermDueRow>();

    /// <summary>The ids under which mentions, quotes and roles of an entity are stored: its own, and those of the names gathered under it.</summary>
    public IQueryable<long> FamilyOf(long entityId) =>
        Entities.Where(entity => entity.Id == entityId || entity.SameAs == entityId).Select(entity => entity.Id);

    /// <summary>The entity that an id leads to: itself, or the one that it is gathered under; null where there is none, or none to show.</summary>
    public async Task<EntityRow?> FindShownAsync(string key, CancellationToken cancellationToken)
    {
        var entity = await Entities.SingleOrDefaultAsync(entity => entity.Key == key, cancellationToken);
        var head = entity is { Hidden: 0, SameAs: { } id } ? await Entities.SingleAsync(other => other.Id == id, cancellationToken) : entity;
        return head is { Hidden: 0 } ? head : null;
    }

    /// <summary>Over the database's own read-only connections.</summary>
    public static void Configure(DbContextOptionsBuilder builder, ArchiveDatabase database) => builder
        .UseSqlite(database.ReadConnectionString)
        .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
        .AddInterceptors(new Fts5Interceptor());

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ArticleRow>().ToTable("article").HasKey(article => article.Row);
        modelBuilder.Entity<ArticleRow>().HasOne(article => article.Source).WithMany().HasForeignKey(article => article.SourceId);
        modelBuilder.Entity<SourceRow>().ToTable("source").HasKey(source => source.Id);
        modelBuilder.Entity<AuthorRow>().ToTable("author").HasKey(author => author.Id);
        modelBuilder.Entity<OriginalRow>().ToTable("original").HasKey(original => new { original.ArticleId, original.Sha256 });
        modelBuilder.Entity<EntityRow>().ToTable("entity").HasKey(entity => entity.Id);
        modelBuilder.Entity<MentionRow>().ToTable("mention").HasKey(mention => new { mention.ArticleId, mention.Field, mention.Start });
        modelBuilder.Entity<TimeExpressionRow>().ToTable("time_expression").HasKey(time => new { time.ArticleId, time.Field, time.Start });
        modelBuilder.Entity<RoleRow>().ToTable("role").HasKey(role => new { role.ArticleId, role.Field, role.Start });
        modelBuilder.Entity<LensRow>().ToTable("lens").HasKey(lens => lens.Id);
        modelBuilder.Entity<LensTermRow>().ToTable("lens_term").HasKey(term => term.Id);
        modelBuilder.Entity<TermUseRow>().ToTable("term_use").HasKey(use => new { use.ArticleId, use.TermId });
        modelBuilder.Entity<TermDueRow>().ToTable("term_due").HasKey(due => due.ArticleId);
        modelBuilder.Entity<QuoteRow>().ToTable("quote").HasKey(quote => new { quote.ArticleId, quote.Field, quote.Start });
        modelBuilder.Entity<FacetRow>().ToTable("facet").HasKey(facet => facet.Row);
        modelBuilder.Entity<GatheringRow>().ToTable("gathering").HasKey(gathering => gathering.EntityId);
        modelBuilder.Entity<JudgementRow>().ToTable("judgement").HasKey(judgement => judgement.Id);
        modelBuilder.Entity<TextCopyRow>().ToTable("text_copy").HasKey(copy => new { copy.Text, copy.Other });
        modelBuilder.Entity<RefusalRow>().ToTable("refusal").HasKey(refusal => new { refusal.Path, refusal.Line, refusal.Reason });
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(type => type.GetProperties()))
        {
            property.SetColumnName(ColumnName(property.Name));
        }
    }

    /// <summary>PublishedFrom → published_from; the digits of Sha256 stay with their word.</summary>
    private static string ColumnName(string property) => string.Concat(property.Select((c, i) =>
        char.IsUpper(c) ? (i == 0 ? "" : "_") + char.ToLowerInvariant(c) : c.ToString()));
}
