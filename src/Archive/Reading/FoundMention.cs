using Archive.Storage.Rows;

namespace Archive.Reading;

/// <summary>A mention together with the entity it counts as.</summary>
internal sealed record FoundMention(MentionRow Mention, EntityRow Entity);
