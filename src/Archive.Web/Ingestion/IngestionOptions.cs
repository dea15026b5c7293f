using System.ComponentModel.DataAnnotations;

namespace Archive.Web.Ingestion;

/// <summary>The section "Archive" of the settings.</summary>
internal sealed class IngestionOptions
{
    /// <summary>The database file; null: data/archive.db in the folder that holds seeds.</summary>
    public string? Database { get; set; }

    /// <summary>Folders that the archive is kept in line with, relative to the folder that holds seeds.</summary>
    [MinLength(1, ErrorMessage = "Archive:Folders names no folder. Name at least one, as in \"Folders\": [\"seeds\"].")]
    public string[] Folders { get; set; } = [];

    /// <summary>Whether to go on watching the folders after the start.</summary>
    public bool Watch { get; set; }

    /// <summary>With <see cref="Watch"/>: how long to wait after a change for the next, so that a file is whole.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "01:00:00", ErrorMessage = "Archive:SettleTime is between 00:00:00 and 01:00:00.")]
    public TimeSpan SettleTime { get; set; } = TimeSpan.FromSeconds(1);
}
