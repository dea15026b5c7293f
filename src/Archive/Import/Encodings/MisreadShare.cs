namespace Archive.Import.Encodings;

/// <summary>How much of a text looks like UTF-8 that was read in another encoding, in UTF-16 code units beyond ASCII.</summary>
/// <param name="All">All of them.</param>
/// <param name="Like">Those that look like the bytes of a letter.</param>
/// <param name="Exact">Those in unbroken runs that go back into valid UTF-8.</param>
internal readonly record struct MisreadShare(int All, int Like, int Exact);
