using System.Diagnostics;
using System.Globalization;
using Archive.Entities;
using Archive.Import;
using Archive.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Archive.Storage;

/// <summary>
/// The one writer of the archive. An article, its mentions, its facets and its index entries are written in one transaction;
/// several articles share it for speed, and it ends after <see cref="BatchTime"/> or at <see cref="Commit"/>. What was not
/// committed when the writer is disposed is as if it had never been: there is never half an article.
/// Used by one thread at a time.
/// </summary>
public sealed partial class ArchiveWriter : IDisposable
{
    private static readonly TimeSpan BatchTime = TimeSpan.FromSeconds(0.5);

    private readonly SqliteConnection _connection;
    private readonly StatementSet _statements;
    private readonly ArticleStatements _articles;
    private readonly SourceFileStatements _files;
    private readonly EntityStatements _entities;
    private readonly RefusalStatements _refusals;
    private readonly DatingStatements _dating;
    private readonly JudgementStatements _judgements;
    private readonly GatheringStatements _gathering;
    private readonly TermStatements _terms;
    private readonly Stopwatch _batch = new();
    private readonly TimeProvider _time;
    private readonly Statement _beginTransaction;
    private readonly Statement _commitTransaction;
    private readonly Statement _nextGeneration;
    private readonly Statement _totalChanges;
    private readonly IndexUpkeep _upkeep;

    /// <summary>Changes up to here, and those that no reader of articles sees, are not worth a new generation.</summary>
    private long _changesBefore;
    private bool _open;

    public ArchiveWriter(ArchiveDatabase database, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(database);
        _connection = database.OpenWriter();
        _statements = new StatementSet(_connection);
        _dating = new DatingStatements(_statements);
        _articles = new ArticleStatements(_statements, _dating);
        _files = new SourceFileStatements(_statements);
        _entities = new EntityStatements(_statements);
        _refusals = new RefusalStatements(_statements);
        _judgements = new JudgementStatements(_statements);
        _gathering = new GatheringStatements(_statements, _judgements);
        _terms = new TermStatements(_statements);
        // Plain SQL rather than SqliteTransaction, which every prepared command would have to be handed.
        _beginTransaction = _statements.Prepare("BEGIN IMMEDIATE");
        _commitTransaction = _statements.Prepare("COMMIT");
        _nextGeneration = _statements.Prepare("UPDATE state SET value = value + 1 WHERE name = 'generation'");
        _totalChanges = _statements.Prepare("SELECT total_changes()");
        _upkeep = new IndexUpkeep(_connection);
        _time = time;
    }

    /// <summary>Whether the archive holds these very bytes of this article, made by this enrichment.</summary>
    public bool IsCurrent(SourceRecord source, string enrichment)
    {
        // Here too, or a long stretch of unchanged articles would keep other writers out.
        CommitWhenDue();
        return _articles.IsCurrent(source, enrichment);
    }

    /// <summary>Stores an article, or updates the one that came from the same place.</summary>
    public SaveResult Save(EnrichedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        Begin();
        var result = _articles.Save(article, _entities.IdsOf(article), Now());
        if (result != SaveResult.Unchanged)
        {
            _gathering.SetDue();
        }

        CommitWhenDue();
        return result;
    }

    /// <summary>Says that an import begins: what it refuses replaces what earlier ones refused.</summary>
    public void BeginImport() => _refusals.BeginRun();

    /// <summary>Keeps what was refused, to be looked at.</summary>
    public void Save(Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        Begin();
        _changesBefore += _refusals.Save(refusal, Now());
        CommitWhenDue();
    }

    /// <summary>Ends an import that went through: what it did not refuse again is no longer refused.</summary>
    /// <param name="looked">Whether the import looked at a file, by its path.</param>
    public void EndImport(Func<string, bool> looked)
    {
        Begin();
        _changesBefore += _refusals.ForgetOlder(looked);
        Commit();
    }

    /// <summary>Brings the table of entities in line with the register, and takes up the judgements that stand in its files.</summary>
    public void Save(EntityRegister register)
    {
        ArgumentNullException.ThrowIfNull(register);
        Begin();
        if (_entities.Save(register))
        {
            _gathering.SetDue();
        }

        if (register.Judgements.Count > 0)
        {
            var known = _judgements.ReadLog();
            foreach (var filed in register.Judgements.Where(filed => !known.Exists(logged => logged.Judgement.IsSameAs(filed.Judgement))))
            {
                Add(filed.Judgement, filed.Entities);
            }
        }

        Commit();
    }

    /// <summary>Notes which articles' files are there; those of <paramref name="paths"/> that are gone stay readable.</summary>
    public void MarkMissing(IEnumerable<string> paths, bool missing)
    {
        ArgumentNullException.ThrowIfNull(paths);
        Begin();
        foreach (var path in paths)
        {
            _files.MarkMissing(path, missing);
        }

        Commit();
    }

    /// <summary>An article whose file has the same bytes but is no longer where it was now lives at the new path.</summary>
    /// <returns>The old path, or null where no article moved.</returns>
    public string? Move(SourceRecord source, Func<string, bool> exists)
    {
        Begin();
        return _files.Move(source, exists);
    }

    /// <summary>Paths of files that the archive has articles from, and whether they are marked as missing.</summary>
    public IReadOnlyList<(string Path, bool Missing)> Paths() => _files.Paths();

    /// <summary>Originals of articles that another enrichment made, in order of their ids, a batch at a time.</summary>
    public IReadOnlyList<(long Id, SourceRecord Source)> Outdated(string enrichment, long afterId) =>
        _articles.Outdated(enrichment, afterId);

    /// <summary>
    /// Brings what searching draws from the articles as a whole in line with them: the index where another version of the analyser
    /// wrote it, and the snapshot of the archive's words. Cheap where nothing changed.
    /// </summary>
    public void Finish()
    {
        Begin();
        _upkeep.Run();
        Commit();
    }

    /// <summary>Ends the transaction: from here on the articles are there for all.</summary>
    public void Commit()
    {
        if (!_open)
        {
            return;
        }

        if ((long)_totalChanges.Scalar()! != _changesBefore)
        {
            _nextGeneration.Execute();
        }

        _commitTransaction.Execute();
        _open = false;
    }

    public void Dispose()
    {
        // Closing the connection rolls an open transaction back.
        _statements.Dispose();
        _connection.Dispose();
    }

    private void Begin()
    {
        if (!_open)
        {
            _beginTransaction.Execute();
            _open = true;
            _changesBefore = (long)_totalChanges.Scalar()!;
            _batch.Restart();
        }
    }

    private void CommitWhenDue()
    {
        if (_batch.Elapsed > BatchTime)
        {
            Commit();
        }
    }

    private string Now() => _time.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
