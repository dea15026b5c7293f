using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Archive.Arabic.Text;

namespace Archive.Search.Sqlite;

/// <summary>
/// The tokenizer <c>arabic</c>: hands FTS5 the stem of each word and, at the same position, its exact form behind
/// <see cref="ExactMark"/>, which no word can contain. Text of a query is not analysed again: it is terms that
/// <see cref="MatchExpression"/> wrote, with spaces between.
/// An exception that left a callback would end the process: each catches everything and answers with an error code.
/// </summary>
internal static unsafe class ArabicTokenizer
{
    public const char ExactMark = '=';

    private const int Ok = 0;
    private const int Error = 1;
    private const int ForQuery = 0x0001;
    private const int Colocated = 0x0001;

    /// <summary>FTS5 wants a tokenizer to be something; this one has no state.</summary>
    private static readonly void* Instance = NativeMemory.AllocZeroed(1);

    public static Fts5Tokenizer Functions => new() { Create = &Create, Delete = &Delete, Tokenize = &Tokenize };

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Create(void* userData, byte** arguments, int count, void** tokenizer)
    {
        *tokenizer = Instance;
        return Ok;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Delete(void* tokenizer)
    {
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Tokenize(
        void* tokenizer, void* context, int flags, byte* text, int length,
        delegate* unmanaged[Cdecl]<void*, int, byte*, int, int, int, int> emit)
    {
        try
        {
            var utf8 = new ReadOnlySpan<byte>(text, length);
            return (flags & ForQuery) != 0 ? EmitTerms(utf8, text, context, emit) : EmitWords(utf8, context, emit);
        }
        catch (Exception)
        {
            return Error;
        }
    }

    private static int EmitTerms(
        ReadOnlySpan<byte> terms, byte* text, void* context, delegate* unmanaged[Cdecl]<void*, int, byte*, int, int, int, int> emit)
    {
        foreach (var range in terms.Split((byte)' '))
        {
            var (start, length) = range.GetOffsetAndLength(terms.Length);
            if (length == 0)
            {
                continue;
            }

            var result = emit(context, 0, text + start, length, start, start + length);
            if (result != Ok)
            {
                return result;
            }
        }

        return Ok;
    }

    private static int EmitWords(
        ReadOnlySpan<byte> utf8, void* context, delegate* unmanaged[Cdecl]<void*, int, byte*, int, int, int, int> emit)
    {
        // Never more UTF-16 units than bytes. Lone surrogates cannot come from SQLite: broken bytes become U+FFFD.
        var rented = System.Buffers.ArrayPool<char>.Shared.Rent(Math.Max(utf8.Length, 1));
        try
        {
            var text = rented.AsSpan(0, Encoding.UTF8.GetChars(utf8, rented));
            return EmitWords(text, context, emit);
        }
        finally
        {
            System.Buffers.ArrayPool<char>.Shared.Return(rented);
        }
    }

    private static int EmitWords(
        ReadOnlySpan<char> text, void* context, delegate* unmanaged[Cdecl]<void*, int, byte*, int, int, int, int> emit)
    {
        Span<byte> term = stackalloc byte[1 + (TokenReader.MaxLength * 3)];
        term[0] = (byte)ExactMark;
        var reader = new TokenReader(text);
        int read = 0, bytes = 0;
        fixed (byte* start = term)
        {
            while (reader.Read())
            {
                bytes += Encoding.UTF8.GetByteCount(text[read..reader.Start]);
                var size = Encoding.UTF8.GetByteCount(text.Slice(reader.Start, reader.Length));
                var stem = Encoding.UTF8.GetBytes(reader.Stem, term[1..]);
                var result = emit(context, 0, start + 1, stem, bytes, bytes + size);
                if (result != Ok)
                {
                    return result;
                }

                var exact = Encoding.UTF8.GetBytes(reader.Exact, term[1..]);
                result = emit(context, Colocated, start, exact + 1, bytes, bytes + size);
                if (result != Ok)
                {
                    return result;
                }

                bytes += size;
                read = reader.Start + reader.Length;
            }
        }

        return Ok;
    }
}
