namespace Archive.Web.Requests;

/// <summary>The pages of a list, and where each stands.</summary>
public sealed record Paging(int Current, int Last, Func<int, string> Address)
{
    private const int Around = 2;

    /// <summary>The pages worth a link: the first, the last and those around the current one, in order.</summary>
    public IEnumerable<int> Numbers =>
        Enumerable.Range(Current - Around, (2 * Around) + 1).Where(page => page >= 1 && page <= Last)
            .Append(1).Append(Last).Distinct().Order();

    /// <summary>How many pages it takes to show <paramref name="total"/> at <paramref name="size"/> a page.</summary>
    public static int Count(long total, int size) => (int)Math.Min(int.MaxValue, (total + size - 1) / size);
}
