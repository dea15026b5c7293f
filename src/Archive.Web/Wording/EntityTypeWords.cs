using Archive.Entities;

namespace Archive.Web.Wording;

/// <summary>Types of entities: their names in Arabic and in addresses.</summary>
public static class EntityTypeWords
{
    public static IReadOnlyList<EntityType> All { get; } = Enum.GetValues<EntityType>();

    /// <summary>«شخص»</summary>
    public static string One(EntityType type) => type switch
    {
        EntityType.Person => "شخص",
        EntityType.Organisation => "هيئة",
        EntityType.Place => "مكان",
        EntityType.Event => "حدث",
        EntityType.Agreement => "اتفاق",
        EntityType.Weapon => "سلاح",
        _ => "اسم آخر",
    };

    /// <summary>«الأشخاص»</summary>
    public static string Plural(EntityType type) => type switch
    {
        EntityType.Person => "الأشخاص",
        EntityType.Organisation => "الهيئات والمؤسسات",
        EntityType.Place => "الأماكن",
        EntityType.Event => "الأحداث",
        EntityType.Agreement => "الاتفاقات",
        EntityType.Weapon => "الأسلحة والعتاد",
        _ => "أسماء أخرى",
    };

    /// <summary>What stands in <c>/entities/{type}</c> and in class names.</summary>
    public static string Slug(EntityType type) => type switch
    {
        EntityType.Person => "person",
        EntityType.Organisation => "organisation",
        EntityType.Place => "place",
        EntityType.Event => "event",
        EntityType.Agreement => "agreement",
        EntityType.Weapon => "weapon",
        _ => "other",
    };

    /// <summary>The type that stands in an address; null where it is none.</summary>
    public static EntityType? FromSlug(string slug)
    {
        foreach (var type in All)
        {
            if (Slug(type) == slug)
            {
                return type;
            }
        }

        return null;
    }
}
