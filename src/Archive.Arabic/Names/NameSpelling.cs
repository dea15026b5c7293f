namespace Archive.Arabic.Names;

/// <summary>Another spelling of a name that was asked for.</summary>
/// <param name="Form">The folded form, as it was given to <see cref="NameIndex"/>.</param>
/// <param name="DocumentFrequency">In how many articles it stands.</param>
/// <param name="Likelihood">How likely it spells the same name; see <see cref="NameMatch.Likelihood"/>.</param>
public readonly record struct NameSpelling(string Form, int DocumentFrequency, double Likelihood);
