namespace Archive.Arabic.Names.Roles;

/// <summary>
/// Finds what a text calls the persons that it names: «وزير الدفاع الإسرائيلي بيني غانتس», «عبد اللطيف لوديي، الوزير المنتدب
/// المكلف بإدارة الدفاع الوطني،». A role stands beside its name; it holds no other person's name, no comma and no full stop.
/// Titles that say nothing of an office (السيد) are no roles.
/// </summary>
public static class RoleFinder
{
    private const int FarthestTitle = 12;
    private const int MostBehind = 3;

    /// <summary>The roles in a text, in the order of where they begin, no two at one place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="names">Its names, in order, none overlapping.</param>
    public static IReadOnlyList<RolePhrase> Find(string text, IReadOnlyList<NamedSpan> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        if (!names.Any(name => name.IsPerson))
        {
            return [];
        }

        var words = new RoleText(text, names);
        var roles = new List<RolePhrase>();
        var read = 0;
        for (var first = 0; first < words.Count;)
        {
            var end = first + 1;
            while (end < words.Count && words.NameAt(end) == words.NameAt(first) && words.NameAt(first) != RoleText.NoName)
            {
                end++;
            }

            if (words.IsPerson(first))
            {
                read = ReadAround(words, first, end, read, roles);
            }

            first = end;
        }

        return [.. roles.OrderBy(role => role.Start)];
    }

    /// <summary>Reads the roles before and behind a name.</summary>
    /// <returns>Up to where the text is read: no word is part of two roles.</returns>
    private static int ReadAround(RoleText text, int first, int end, int read, List<RolePhrase> roles)
    {
        var name = text.NameAt(first);
        var before = text.HasClitic(first) ? null : ReadBefore(text, first, read);
        if (before is { } role)
        {
            roles.Add(text.Phrase(role.First, role.End, name));
            if (text[role.First] is { Proclitic: '\0' } rank && rank.Is(RoleWordClass.Rank) && ReadBefore(text, role.First, read) is { } office && !IsObject(text, office.First))
            {
                // «وزير الدفاع | الجنرال بيني غانتس»
                roles.Add(text.Phrase(office.First, office.End, name));
            }
        }

        return ReadBehind(text, first, end, before, roles);
    }

    /// <summary>The role that ends where a name or its weak titles begin; of several titles the first from which the whole can be read.</summary>
    private static (int First, int End)? ReadBefore(RoleText text, int first, int read)
    {
        var end = first;
        while (end > read && IsWeakBefore(text, end))
        {
            end--;
        }

        var isApart = end == 0 || end >= text.Count || !text.RunsOn(end);
        if (isApart && (end == 0 || !text.IsBehindComma(end)))
        {
            return null;
        }

        var farthest = end - 1;
        while (farthest > read && end - farthest < FarthestTitle && text.RunsOn(farthest) && !text.IsPerson(farthest - 1))
        {
            farthest--;
        }

        for (var title = Math.Max(farthest, read); title < end; title++)
        {
            // A title alone before a comma is no apposition: «قال الوزير، غانتس …».
            if (!text.IsPerson(title) && (!isApart || end - title > 1) && RolePhraseReader.Read(text, title, end, isBehind: false) == end)
            {
                return (title, end);
            }
        }

        return null;
    }

    /// <summary>«وزير الخارجية | السيد»; abbreviations have a full stop: «د. فلان».</summary>
    private static bool IsWeakBefore(RoleText text, int i) => text.NameAt(i - 1) == RoleText.NoName && text[i - 1] is { Proclitic: '\0' } word && word.Is(RoleWordClass.Weak)
        && (text.RunsOn(i) || (text.Words[i - 1].LetterCount <= 2 && text.GapBefore(i) is "." or ". "));

    /// <summary>Whether a verb before a word makes what follows its subject, and then its object: «استقبل | الوزير الرئيس فلان».</summary>
    private static bool IsObject(RoleText text, int i) => i > 0 && text.RunsOn(i) && text[i - 1].Is(RoleWordClass.Meets);

    private static int ReadBehind(RoleText text, int first, int end, (int First, int End)? before, List<RolePhrase> roles)
    {
        for (var i = 0; i < MostBehind && end < text.Count; i++)
        {
            var isBehindComma = text.IsBehindComma(end);
            if (!isBehindComma && (!text.RunsOn(end) || (i == 0 && IsAnothers(text, first, end, before))))
            {
                break;
            }

            var role = ReadApposition(text, end);
            if (role - end < 2)
            {
                break;
            }

            roles.Add(text.Phrase(end, role, text.NameAt(first)));
            end = role;
        }

        return end;
    }

    /// <summary>
    /// Whether a title without a comma behind a name is somebody else's: the object of a verb that the name is the subject of («التقى غانتس | وزير
    /// الخارجية»), or beside a name that has an office already («استقبل رئيس الحكومة فلان | رئيس المجلس»; but «الملك فلان | القائد الأعلى»).
    /// </summary>
    private static bool IsAnothers(RoleText text, int first, int end, (int First, int End)? before) =>
        before is not { } title ? IsObject(text, first)
        : !text[title.First].Is(RoleWordClass.Rank)
            && (IsObject(text, title.First) || !text[end].IsDefinite || (title.End - title.First > 1 && !IsParticiple(text, end)));

    /// <summary>«المسؤول عن», «المكلف بـ»: says more of the one before it, and is no title beside another.</summary>
    private static bool IsParticiple(RoleText text, int i) =>
        text[i].Is(RoleWordClass.Charged) || (i + 1 < text.Count && text[i + 1].Is(RoleWordClass.About));

    /// <summary>Just past a role behind a name. One that runs up to another person's name is that person's.</summary>
    private static int ReadApposition(RoleText text, int first)
    {
        if (text.TitleAt(first) is not { Cut.Clitics: 0 })
        {
            return first;
        }

        for (var stop = text.Count; ;)
        {
            var end = RolePhraseReader.Read(text, first, stop, isBehind: true);
            if (end == first || end >= text.Count || !text.IsPerson(end) || text.HasClitic(end) || !text.RunsOn(end))
            {
                return end;
            }

            // «غانتس وزير الدفاع | ووزير الخارجية لابيد»: what is left is read again up to the title that is the other's.
            stop = end - 1;
            while (stop > first && !(text.TitleAt(stop) is not null && text[stop].Proclitic == 'و'))
            {
                stop--;
            }
        }
    }
}
