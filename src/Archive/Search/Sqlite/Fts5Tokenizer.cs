using System.Runtime.InteropServices;

namespace Archive.Search.Sqlite;

/// <summary>The three functions of a tokenizer (fts5_tokenizer).</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct Fts5Tokenizer
{
    public delegate* unmanaged[Cdecl]<void*, byte**, int, void**, int> Create;
    public delegate* unmanaged[Cdecl]<void*, void> Delete;

    /// <summary>tokenizer, context, flags, text, bytes, token callback (context, flags, token, bytes, start, end).</summary>
    public delegate* unmanaged[Cdecl]<void*, void*, int, byte*, int, delegate* unmanaged[Cdecl]<void*, int, byte*, int, int, int, int>, int> Tokenize;
}
