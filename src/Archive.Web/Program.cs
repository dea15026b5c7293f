using Archive.Web.Commands;

return await ArchiveCommands.RunAsync(args);

/// <summary>Public for the tests, which start the real application.</summary>
public partial class Program;
