using System.CommandLine;
using Archive.Entities;
using Archive.Import;
using Archive.Storage;

namespace Archive.Web.Commands;

/// <summary>The archive's rooms as a verb of the command line needs them, outside of the site.</summary>
internal sealed class ArchiveRooms : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private ArchiveRooms(ServiceProvider services) => _services = services;

    public ArchiveHome Home => Get<ArchiveHome>();

    public ArchiveDatabase Database => Get<ArchiveDatabase>();

    /// <summary>The archive that the command line names; its database is made where it is missing.</summary>
    public static ArchiveRooms Open(ParseResult command)
    {
        var home = ArchiveHome.Find();
        var services = new ServiceCollection();
        services.AddArchive(home, command.GetValue(CommandOptions.Database) ?? DefaultDatabase(home));
        var rooms = new ArchiveRooms(services.BuildServiceProvider());
        rooms.Database.Prepare();
        return rooms;
    }

    public static string DefaultDatabase(ArchiveHome home) => Path.Combine(home.Root, "data", "archive.db");

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    public ImportPipeline Pipeline() =>
        new(Database, Home, EntityRegister.Load(Home.RegisterFolder), Get<TimeProvider>());

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
