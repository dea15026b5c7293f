using Archive.Entities;
using Archive.Entities.Gathering;

namespace Archive.Reading.Review;

/// <summary>Everything that helps to judge a name.</summary>
public sealed record ReviewedName
{
    public required string Id { get; init; }

    public required EntityType Type { get; init; }

    public required string Name { get; init; }

    /// <summary>Found in texts, in no register and not accepted.</summary>
    public required bool IsFound { get; init; }

    /// <summary>How many articles name it, under any of its names.</summary>
    public required int Articles { get; init; }

    /// <summary>How articles write it, with how many mentions each, the most frequent first.</summary>
    public required IReadOnlyList<(string Text, int Count)> Spellings { get; init; }

    /// <summary>What articles call it, the most frequent first.</summary>
    public required IReadOnlyList<(string Text, int Count)> Roles { get; init; }

    /// <summary>Sentences that name it, of the newest articles.</summary>
    public required IReadOnlyList<string> Sentences { get; init; }

    /// <summary>The names gathered under it.</summary>
    public required IReadOnlyList<GatheredName> Gathered { get; init; }

    /// <summary>Why it stays apart from <see cref="MayBe"/>; null where nothing is doubted.</summary>
    public required GatheringDoubt? Doubt { get; init; }

    /// <summary>What it may be the same as, the likeliest first.</summary>
    public required IReadOnlyList<(string Id, string Name)> MayBe { get; init; }
}
