namespace Archive.Lens;

/// <summary>What a newspaper calls the thing.</summary>
/// <param name="Name">Null for articles that name no newspaper.</param>
public sealed record LensSource(string? Name, TermCounts Terms)
{
    /// <summary>The value that a filter asks for it with.</summary>
    public string Value => Name ?? LensFilter.Unknown;
}
