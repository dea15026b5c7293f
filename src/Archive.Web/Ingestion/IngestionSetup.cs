using System.ComponentModel.DataAnnotations;
using Archive.Import;

namespace Archive.Web.Ingestion;

/// <summary>Adds the service that keeps the archive in line with its folders.</summary>
internal static class IngestionSetup
{
    /// <exception cref="Storage.ArchiveException">A setting is wrong; says which and what it should be.</exception>
    public static IngestionOptions AddIngestion(this WebApplicationBuilder builder, ArchiveHome home)
    {
        var options = Read(builder.Configuration.GetSection("Archive"));
        var faults = new List<ValidationResult>();
        if (!Validator.TryValidateObject(options, new ValidationContext(options), faults, validateAllProperties: true))
        {
            throw new Storage.ArchiveException(string.Join(' ', faults.Select(fault => fault.ErrorMessage)));
        }

        options.Folders = [.. options.Folders.Select(folder => Path.GetFullPath(folder, home.Root))];
        builder.Services.AddSingleton(options);
        builder.Services.AddHostedService<IngestionService>();
        return options;
    }

    private static IngestionOptions Read(IConfigurationSection section)
    {
        try
        {
            var options = section.Get<IngestionOptions>() ?? new IngestionOptions();
            // An empty name would be the home itself, with everything in it.
            options.Folders = [.. options.Folders.Where(folder => !string.IsNullOrWhiteSpace(folder))];
            return options;
        }
        catch (InvalidOperationException e)
        {
            throw new Storage.ArchiveException($"A setting is wrong: {e.Message}", e);
        }
    }
}
