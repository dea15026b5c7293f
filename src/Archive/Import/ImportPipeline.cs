using Archive.Dating;
using Archive.Entities;
using Archive.Lens;
using Archive.Storage;

namespace Archive.Import;

/// <summary>
/// The way of an article into the archive: its source is read, the article extracted from it, names found in it, and all of
/// it stored and indexed at once. What cannot be taken in is refused with its reason; the rest goes on.
/// </summary>
public sealed class ImportPipeline(ArchiveDatabase database, ArchiveHome home, EntityRegister register, TimeProvider time)
{
    private readonly ArticleEnricher _enricher = new(register);
    private readonly TermCounting _terms = new(home);

    /// <summary>Takes in the files under <paramref name="paths"/> that are new or changed.</summary>
    /// <returns>How it ended; what was refused or is missing was told to the listener.</returns>
    /// <exception cref="ArchiveException">The archive cannot be written.</exception>
    public ImportProgress Import(IReadOnlyList<string> paths, IImportListener listener, CancellationToken cancellationToken = default)
    {
        using var writer = new ArchiveWriter(database, time);
        var run = new ImportRun(listener, writer);
        writer.BeginImport();
        writer.Save(register);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in new SourceFolders(home, run.Refuse).FilesUnder(paths))
        {
            seen.Add(home.NameOf(file));
            foreach (var source in SourceReader.Read(file, home.NameOf(file), run.Refuse))
            {
                cancellationToken.ThrowIfCancellationRequested();
                Take(source, writer, run);
            }
        }

        var roots = paths.Select(Path.GetFullPath).ToList();
        NoteMissing(roots, seen, writer, listener);
        writer.EndImport(file => IsUnder(home.PathOf(file), roots));
        EventDating.Run(writer, time);
        writer.Gather();
        _terms.Run(writer, run.Refuse, cancellationToken);
        writer.Finish();
        return run.End();
    }

    /// <summary>Makes again, from their originals, the articles that an older extraction or register made.</summary>
    public ImportProgress Renew(IImportListener listener, CancellationToken cancellationToken = default)
    {
        using var writer = new ArchiveWriter(database, time);
        var run = new ImportRun(listener, writer);
        writer.Save(register);
        var last = 0L;
        for (var batch = writer.Outdated(_enricher.Version, last); batch.Count > 0; batch = writer.Outdated(_enricher.Version, last))
        {
            foreach (var (id, source) in batch)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Take(source, writer, run);
                last = id;
            }
        }

        EventDating.Run(writer, time);
        writer.Gather();
        _terms.Run(writer, run.Refuse, cancellationToken);
        writer.Finish();
        return run.End();
    }

    private void Take(SourceRecord source, ArchiveWriter writer, ImportRun run)
    {
        try
        {
            if (writer.IsCurrent(source, _enricher.Version))
            {
                run.Count(SaveResult.Unchanged, source);
                return;
            }

            var article = ArticleExtractor.Extract(source, register.SourceNames);
            var enriched = _enricher.Enrich(source, article, time.GetUtcNow().UtcDateTime);
            run.NoteMove(writer.Move(source, name => File.Exists(home.PathOf(name))), source);
            run.Count(writer.Save(enriched), source);
        }
        catch (ImportException e)
        {
            run.Refuse(Refusal.Of(source, e));
        }
    }

    private void NoteMissing(List<string> roots, HashSet<string> seen, ArchiveWriter writer, IImportListener listener)
    {
        var known = writer.Paths().Where(file => IsUnder(home.PathOf(file.Path), roots)).ToList();
        var gone = known.Where(file => !file.Missing && !seen.Contains(file.Path) && !File.Exists(home.PathOf(file.Path)))
            .Select(file => file.Path).ToList();
        writer.MarkMissing(gone, missing: true);
        writer.MarkMissing(known.Where(file => file.Missing && seen.Contains(file.Path)).Select(file => file.Path), missing: false);
        gone.ForEach(listener.OnMissing);
    }

    private static bool IsUnder(string path, List<string> roots) => roots.Any(root =>
        path == root || path.StartsWith(root.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal));
}
