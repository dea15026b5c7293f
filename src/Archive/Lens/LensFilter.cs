namespace Archive.Lens;

/// <summary>Which articles are looked at through the lens.</summary>
/// <param name="Source">The newspaper's name; null: all, <see cref="Unknown"/>: articles that name none.</param>
/// <param name="From">First day of publication, inclusive; with it or <paramref name="To"/> the undated are left out.</param>
/// <param name="To">Last day of publication, inclusive.</param>
public readonly record struct LensFilter(string? Source = null, DateOnly? From = null, DateOnly? To = null)
{
    /// <summary>The newspaper of articles that name none.</summary>
    public const string Unknown = "-";
}
