namespace Archive.Reading.Names;

/// <summary>Pages of a list that is read whole.</summary>
internal static class Paged
{
    /// <summary>The page asked for, from 1; the last one where it lies past that.</summary>
    public static int LastOr(int page, long total, int size) => (int)Math.Clamp(page, 1, Math.Max(1, (total + size - 1) / size));
}
