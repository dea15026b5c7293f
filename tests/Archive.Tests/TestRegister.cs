using Archive.Entities;

namespace Archive.Tests;

/// <summary>Registers for tests, read from real files.</summary>
public static class TestRegister
{
    public static EntityRegister Of(params Entity[] entities)
    {
        var folder = Directory.CreateTempSubdirectory("register-");
        try
        {
            File.WriteAllLines(
                Path.Combine(folder.FullName, "names.yml"),
                entities.Select(entity =>
                    $"- {{ id: {entity.Id}, type: {entity.Type.ToString().ToLowerInvariant()}, name: {entity.Name}, "
                    + $"aliases: [{string.Join(", ", entity.Aliases)}], latin: [{string.Join(", ", entity.Latin)}] }}"));
            return EntityRegister.Load(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
