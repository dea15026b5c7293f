namespace Archive.Storage;

/// <summary>The archive as a whole cannot be used: says what, where and what to do, in English.</summary>
public sealed class ArchiveException : Exception
{
    public ArchiveException(string message) : base(message) { }

    public ArchiveException(string message, Exception inner) : base(message, inner) { }
}
