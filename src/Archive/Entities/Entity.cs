namespace Archive.Entities;

/// <summary>
/// Who or what a name stands for: an entry of the register, or a name that texts tell (<see cref="IsFound"/>). Every list holds names as people write them; what is compared is their folded form.
/// </summary>
public sealed record Entity
{
    /// <summary>Stable, lower-case Latin with hyphens: <c>benny-gantz</c>. Stands in addresses and filters.</summary>
    public required string Id { get; init; }

    public required EntityType Type { get; init; }

    /// <summary>The preferred name, in Arabic.</summary>
    public required string Name { get; init; }

    /// <summary>Other Arabic spellings and names, as they occur.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>
    /// Names too common to stand alone («بلخير», «هيئة الأركان»): they count only in an article that names the entity in full
    /// as well, or all of <see cref="Beside"/>. Several entities may share one; the article decides.
    /// </summary>
    public IReadOnlyList<string> ShortNames { get; init; } = [];

    /// <summary>Ids of entities in whose company the <see cref="ShortNames"/> names are clear: all of them have to be named.</summary>
    public IReadOnlyList<string> Beside { get; init; } = [];

    /// <summary>Look-alikes that are no mention: «صلاة المغرب» is not the country, «بحماس» not the movement.</summary>
    public IReadOnlyList<string> Except { get; init; } = [];

    /// <summary>Names in Latin letters, the usual one first.</summary>
    public IReadOnlyList<string> Latin { get; init; } = [];

    /// <summary>
    /// How a newspaper, agency or site signs its articles, the form to show first; empty for everything else. «العرب» on the line
    /// of the source is a newspaper and nowhere else, so the finder does not look for these.
    /// </summary>
    public IReadOnlyList<string> Masthead { get; init; } = [];

    /// <summary>The first year of a newspaper, agency or site: it can have published nothing before.</summary>
    public int? Since { get; init; }

    /// <summary>Found in texts, in no register: for people to judge. Its id is made of its type and name (<see cref="FoundName"/>).</summary>
    public bool IsFound { get; init; }

    /// <summary>One Arabic line that says who or what it is.</summary>
    public string? Note { get; init; }
}
