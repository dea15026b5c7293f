namespace Archive.Entities;

/// <summary>Finds the register's names in a text.</summary>
public sealed class EntityFinder(EntityRegister register)
{
    /// <summary>All mentions in <paramref name="text"/>, in order, none overlapping; the longest name wins.</summary>
    public IReadOnlyList<Mention> Find(string text)
    {
        _ = register;
        _ = text;
        throw new NotImplementedException();
    }
}
