namespace Archive.Arabic.Names;

/// <summary>What an Arabic word is made of, its root apart.</summary>
/// <param name="Pattern">The number of the pattern.</param>
/// <param name="Ending">The number of the ending.</param>
/// <param name="Derived">The pattern has letters of its own before the root (مفعول, تفعيل), as foreign names seldom have.</param>
internal readonly record struct RootShape(int Pattern, int Ending, bool Derived)
{
    internal static readonly RootShape None = new(-1, -1, false);
}
