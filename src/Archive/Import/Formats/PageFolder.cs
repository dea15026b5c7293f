namespace Archive.Import.Formats;

/// <summary>
/// Knows the folder that a browser saves beside a page, with its pictures and the frames of its advertisements:
/// «NAME_files», «NAME.files», or in the browser's language («NAME-Dateien», «NAME_fichiers»).
/// </summary>
internal static class PageFolder
{
    private static readonly string[] Endings =
        ["_files", ".files", "-files", "_file", "-Dateien", "_fichiers", "_archivos", "_arquivos", "_bestanden", "_pliki", "-filer", "_dosyalar", "_ملفات", "_soubory"];

    /// <param name="folder">Its path.</param>
    /// <param name="exists">Whether there is a file of that path.</param>
    public static bool Is(string folder, Func<string, bool> exists) =>
        Array.Find(Endings, ending => folder.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) is { } ending
        && folder[..^ending.Length] is var page
        && (exists(page + ".html") || exists(page + ".htm") || exists(page + ".xhtml"));
}
