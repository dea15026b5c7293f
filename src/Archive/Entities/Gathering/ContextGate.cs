namespace Archive.Entities.Gathering;

/// <summary>
/// Lets a name into a group only where more than the sound of a word speaks for it: a first name, a role, or company that says something.
/// </summary>
internal sealed class ContextGate(Company company, Func<int, string> keyOf, Func<int, string> nameOf)
{
    /// <param name="alone">The name as a group of its own.</param>
    /// <param name="group">A group with a name that fits it.</param>
    /// <param name="byFirstName">Whether two words or more of that name fit.</param>
    /// <param name="byInitials">Whether one has the first letters of the other's words, and nothing else.</param>
    public Verdict Judge(NameGroup alone, NameGroup group, bool byFirstName, bool byInitials)
    {
        if (!byInitials && alone.Roles.SharedWith(group.Roles) is { } role)
        {
            return new Verdict(group, GatheringReason.Role, role);
        }

        if (byFirstName && (alone.Roles.IsEmpty || group.Roles.IsEmpty))
        {
            return new Verdict(group, GatheringReason.Name);
        }

        return Meet(alone, group) is { } name
            ? new Verdict(group, byInitials ? GatheringReason.Acronym : GatheringReason.Company, name)
            : new Verdict(group, null, Contradicts: byFirstName);
    }

    /// <summary>The rarest name in whose company both stand, and of those the first by its id.</summary>
    public string? Meet(NameGroup alone, NameGroup group)
    {
        var themselves = alone.Members.Concat(group.Members).Select(member => (int)member.Id).ToHashSet();
        var shared = alone.Company.Where(name => group.Company.Contains(name) && !themselves.Contains(name)).ToList();
        return shared.Count == 0 ? null
            : nameOf(shared.OrderBy(name => company.ArticlesOf(name)).ThenBy(keyOf, StringComparer.Ordinal).First());
    }
}
