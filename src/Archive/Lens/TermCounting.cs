using System.Runtime.InteropServices;
using Archive.Import;
using Archive.Storage;

namespace Archive.Lens;

/// <summary>
/// Counts the terms of the lens in the articles that wait for it: those that were stored since the last time, and all of them where the
/// lens itself changed. It reads the stored texts, so nothing is extracted again; stopped in the middle, it goes on the next time.
/// </summary>
internal sealed class TermCounting(ArchiveHome home)
{
    private NamingLens? _lens;
    private bool _isRefused;

    /// <param name="writer">Where to count.</param>
    /// <param name="refuse">Hears, once, of a lens that cannot be read: the counts stay as they are then.</param>
    public void Run(ArchiveWriter writer, Action<Refusal> refuse, CancellationToken cancellationToken)
    {
        if (Lens(refuse) is not { } lens)
        {
            return;
        }

        var ids = writer.Save(lens);
        var finder = new TermFinder(lens.Sets);
        while (writer.WaitingForTerms() is { Count: > 0 } waiting)
        {
            foreach (var (articleId, fields) in waiting)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var counts = new Dictionary<long, long>();
                foreach (var use in finder.Find(fields))
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(counts, ids[use.Set][use.Term], out _)++;
                }

                writer.SaveTermUses(articleId, counts);
            }
        }
    }

    private NamingLens? Lens(Action<Refusal> refuse)
    {
        if (_lens is null && !_isRefused)
        {
            try
            {
                _lens = NamingLens.Load(home.LensFolder);
            }
            catch (ImportException e)
            {
                _isRefused = true;
                refuse(new Refusal(home.NameOf(home.LensFolder), e.Line, e.Message, e.Cause));
            }
        }

        return _lens;
    }
}
