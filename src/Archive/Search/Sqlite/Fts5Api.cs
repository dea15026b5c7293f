using System.Runtime.InteropServices;

namespace Archive.Search.Sqlite;

/// <summary>
/// FTS5's C structures, as sqlite.org/fts5.html («Extending FTS5») lays them out. Only what is called has a type;
/// the rest keeps the offsets right.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct Fts5Api
{
    public int Version;
    public delegate* unmanaged[Cdecl]<Fts5Api*, byte*, void*, Fts5Tokenizer*, void*, int> CreateTokenizer;
    public void* FindTokenizer;
    public delegate* unmanaged[Cdecl]<Fts5Api*, byte*, void*, delegate* unmanaged[Cdecl]<Fts5Extension*, void*, void*, int, void**, void>, void*, int>
        CreateFunction;
}
