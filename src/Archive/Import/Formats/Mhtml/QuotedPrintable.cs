namespace Archive.Import.Formats.Mhtml;

/// <summary>Bytes written as «=D8=A7», with lines cut by «=» at their end (RFC 2045).</summary>
internal static class QuotedPrintable
{
    /// <summary>What is no such sign is taken as it stands.</summary>
    public static byte[] Decode(ReadOnlySpan<byte> text)
    {
        var bytes = new byte[text.Length];
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var rest = text[(i + 1)..];
            if (text[i] != '=')
            {
                bytes[count++] = text[i];
            }
            else if (rest is [(byte)'\n', ..])
            {
                i++;
            }
            else if (rest is [(byte)'\r', (byte)'\n', ..])
            {
                i += 2;
            }
            else if (rest.Length >= 2 && char.IsAsciiHexDigit((char)rest[0]) && char.IsAsciiHexDigit((char)rest[1]))
            {
                bytes[count++] = Convert.FromHexString([(char)rest[0], (char)rest[1]])[0];
                i += 2;
            }
            else
            {
                bytes[count++] = text[i];
            }
        }

        return bytes[..count];
    }
}
