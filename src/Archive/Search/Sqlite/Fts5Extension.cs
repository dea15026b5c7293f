using System.Runtime.InteropServices;

namespace Archive.Search.Sqlite;

/// <summary>What FTS5 offers an auxiliary function (Fts5ExtensionApi), up to the last member that is called here.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct Fts5Extension
{
    public int Version;
    public void* UserData;
    public void* ColumnCount;
    public void* RowCount;
    public void* ColumnTotalSize;
    public void* Tokenize;
    public delegate* unmanaged[Cdecl]<void*, int> PhraseCount;
    public void* PhraseSize;
    public void* InstanceCount;
    public void* Instance;
    public delegate* unmanaged[Cdecl]<void*, long> RowId;
    public void* ColumnText;
    public void* ColumnSize;
    public void* QueryPhrase;
    public void* SetAuxiliaryData;
    public void* GetAuxiliaryData;
    public delegate* unmanaged[Cdecl]<void*, int, PhraseIterator*, int*, int*, int> PhraseFirst;
    public delegate* unmanaged[Cdecl]<void*, PhraseIterator*, int*, int*, void> PhraseNext;

    /// <summary>FTS5's cursor over the places of a phrase (Fts5PhraseIter).</summary>
    [StructLayout(LayoutKind.Sequential)]
    internal struct PhraseIterator
    {
        public byte* Position;
        public byte* End;
    }
}
