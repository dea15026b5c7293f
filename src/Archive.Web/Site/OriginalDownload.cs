using Archive.Reading;
using Microsoft.Net.Http.Headers;

namespace Archive.Web.Site;

/// <summary>An article's source as it came, to keep: never shown, since it may be a page with scripts of its own.</summary>
internal static class OriginalDownload
{
    public static async Task<IResult> AnswerAsync(
        string key, ReadingRoom room, HttpResponse response, CancellationToken cancellationToken)
    {
        var original = await room.FindOriginalAsync(key, cancellationToken);
        if (original is null)
        {
            return Results.NotFound();
        }

        response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return Results.File(
            original.Bytes,
            MediaTypeHeaderValue.TryParse(original.MediaType, out _) ? original.MediaType : "application/octet-stream",
            SafeName(original.Name, key),
            entityTag: new EntityTagHeaderValue($"\"{original.Sha256}\""));
    }

    /// <summary>The last part of the name, without what a file system or a header could take for something else.</summary>
    internal static string SafeName(string name, string key)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var safe = new string([.. last.Where(c => !char.IsControl(c) && !"<>:\"|?*".Contains(c, StringComparison.Ordinal))]).Trim(' ', '.');
        return safe.Length > 0 ? safe : $"{key}.txt";
    }
}
