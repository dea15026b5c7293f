namespace Archive.Import.SavedPages.Rules;

/// <summary>What a line says of its date, from the weakest evidence of publication to the strongest.</summary>
internal enum DateLabel
{
    /// <summary>«آخر تحديث …»: published then at the latest.</summary>
    Updated,

    /// <summary>The date alone.</summary>
    None,

    /// <summary>«نشر في …».</summary>
    Published,
}
