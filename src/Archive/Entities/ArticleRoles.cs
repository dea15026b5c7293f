using Archive.Arabic.Names.Roles;

namespace Archive.Entities;

/// <summary>Joins what <see cref="RoleFinder"/> finds with the persons whom an article mentions.</summary>
internal static class ArticleRoles
{
    /// <summary>What an article calls the persons in it, by field and place.</summary>
    /// <param name="fields">The article's texts.</param>
    /// <param name="mentions">The names in each, in order.</param>
    public static IReadOnlyList<Role> Read(IReadOnlyList<string> fields, IReadOnlyList<IReadOnlyList<Mention>> mentions) =>
    [
        .. fields.SelectMany((text, field) => RoleFinder
            .Find(text, [.. mentions[field].Select(mention => new NamedSpan(mention.Start, mention.Length, mention.Entity.Type == EntityType.Person))])
            .Select(role => new Role(field, role.Start, role.Length, role.Text, mentions[field][role.Name].Entity))),
    ];
}
