using Archive.Arabic.Names.Finding;

namespace Archive.Entities;

/// <summary>
/// Finds the names in an article: those of the register (<see cref="EntityFinder"/>), which nobody outvotes, and those that
/// the witnesses of <see cref="NameTagger"/> find beside them; and says whose each is within the article. A name that stands
/// in full once tells whose its last part is elsewhere. Used by one thread at a time.
/// </summary>
public sealed class NameFinder(EntityRegister register)
{
    private readonly EntityFinder _listed = new(register);
    private readonly RegisterSpellings _spellings = new(register);

    /// <summary>All mentions in a text, in order, none overlapping.</summary>
    public IReadOnlyList<Mention> Find(string text) => FindAll([text])[0];

    /// <summary>The mentions of each of an article's texts (title, standfirst, keywords, paragraphs), in the texts' order.</summary>
    public IReadOnlyList<IReadOnlyList<Mention>> FindAll(IReadOnlyList<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var listed = _listed.FindAll(texts);
        var tagged = NameTagger.Tag(texts);
        var found = new List<TaggedName>[texts.Count];
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = [.. tagged[i].Where(name => IsNew(name, listed[i]))];
        }

        var people = new ArticlePeople(_spellings, listed.SelectMany(mentions => mentions), found.SelectMany(names => names));
        return [.. texts.Select((text, i) => Merge(text, listed[i], found[i], people))];
    }

    /// <summary>
    /// Whether a found name says more than the register's: nothing of the register stands in its place; or an organisation's name begins
    /// before («جامعة محمد الخامس», «بنك المغرب») and holds all that the register found there; or another first name stands before a
    /// listed person's last one («داني غانتس»).
    /// </summary>
    private bool IsNew(TaggedName name, IReadOnlyList<Mention> listed) => listed.Where(mention => Overlap(name, mention)).All(mention =>
        name.Start < mention.Start && mention.Start + mention.Length <= name.Start + name.Length
            && (name is { Kind: NameKind.Organisation, HasHead: true } || IsSomebodyElse(name, mention)));

    private bool IsSomebodyElse(TaggedName name, Mention listed) =>
        name is { Kind: NameKind.Person, HasGivenName: true, WordCount: > 1 } && listed.Entity.Type == EntityType.Person
            && listed.Start + listed.Length == name.Start + name.Length
            && !listed.Text.Contains(' ', StringComparison.Ordinal) && !_spellings.Fits(name.Name, listed.Entity);

    private static IReadOnlyList<Mention> Merge(string text, IReadOnlyList<Mention> listed, List<TaggedName> found, ArticlePeople people)
    {
        if (found.Count == 0)
        {
            return listed;
        }

        return
        [
            .. listed.Where(mention => !found.Exists(name => Overlap(name, mention)))
                .Concat(found.Select(name => new Mention(name.Start, name.Length, text.Substring(name.Start, name.Length), people.EntityOf(name))))
                .OrderBy(mention => mention.Start),
        ];
    }

    private static bool Overlap(TaggedName name, Mention mention) =>
        name.Start < mention.Start + mention.Length && mention.Start < name.Start + name.Length;
}
