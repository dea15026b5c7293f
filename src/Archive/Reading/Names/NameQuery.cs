using Archive.Arabic.Names;
using Archive.Entities;

namespace Archive.Reading.Names;

/// <summary>Which names of the archive are asked for; what is null does not matter.</summary>
public sealed record NameQuery
{
    /// <summary>A name or the beginning of one, in any spelling.</summary>
    public string Text { get; init; } = "";

    public EntityType? Type { get; init; }

    public NameOrigin? Origin { get; init; }

    /// <summary>One of <see cref="NameOrder.Alphabet"/>, or <see cref="NameOrder.Other"/>.</summary>
    public char? Letter { get; init; }

    /// <summary>Null: what suits best, which is likeness where there is a text, and else the number of articles.</summary>
    public NameSort? Sort { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    public int PageSize { get; init; } = 120;
}
