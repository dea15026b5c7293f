using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Archive.Search.Sqlite;

/// <summary>
/// The auxiliary function <c>collect(article_index)</c>: called by FTS5 for every match, it hands the match to the
/// <see cref="IMatchSink"/> of the thread and answers NULL, so that no row goes on to SQL. A query runs on one
/// thread from start to end, which is what makes a thread-static sink right.
/// </summary>
internal static unsafe class MatchCollector
{
    private const int Interrupted = 9;

    [ThreadStatic]
    private static IMatchSink? s_sink;

    public static delegate* unmanaged[Cdecl]<Fts5Extension*, void*, void*, int, void**, void> Callback => &Collect;

    /// <summary>Runs <paramref name="query"/> with <paramref name="sink"/> taking its matches.</summary>
    public static void Run(IMatchSink sink, Action query)
    {
        s_sink = sink;
        try
        {
            query();
        }
        finally
        {
            s_sink = null;
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Collect(Fts5Extension* fts5, void* context, void* result, int count, void** values)
    {
        try
        {
            if (s_sink is { } sink && !sink.Take(new Match(fts5, context)))
            {
                Fts5.ReportError(result, Interrupted);
            }
        }
        catch (Exception)
        {
            Fts5.ReportError(result, 1);
        }
    }
}
