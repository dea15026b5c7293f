namespace Archive.Arabic.Names;

/// <summary>A form of the vocabulary as <see cref="NameIndex"/> takes it in.</summary>
/// <param name="Form">A folded word, or a folded phrase where two words are written for one (فيس بوك).</param>
/// <param name="DocumentFrequency">In how many articles it stands.</param>
/// <param name="IsNameLike">Whether it is used like a name; see <see cref="NameUse"/>.</param>
public readonly record struct NameEntry(string Form, int DocumentFrequency, bool IsNameLike);
