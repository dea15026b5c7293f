namespace Archive.Web.Charts.Names;

/// <summary>A line between two names of a picture.</summary>
public sealed record PicturedTie(PicturedName One, PicturedName Other);
