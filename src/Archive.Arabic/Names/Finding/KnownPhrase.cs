namespace Archive.Arabic.Names.Finding;

/// <summary>What the lists say of a name of one word or several.</summary>
/// <param name="Begins">The clues at its first word.</param>
/// <param name="GoesOn">The clues at the others.</param>
/// <param name="Other">Event, agreement or weapon, where it is one of these and the same letters are no common words.</param>
internal sealed record KnownPhrase(ClueSet Begins, ClueSet GoesOn, NameKind? Other);
