namespace Archive.Storage.Sqlite;

/// <summary>The statements that give newspapers their numbers, in the table <c>source</c>.</summary>
internal sealed class NewspaperStatements(StatementSet statements)
{
    private readonly Statement _find = statements.Prepare("SELECT id FROM source WHERE name = $1", 1);
    private readonly Statement _add = statements.Prepare("INSERT INTO source (name) VALUES ($1) RETURNING id", 1);

    /// <summary>The newspaper's number; a new one where it has none.</summary>
    public long IdOf(string name) => (long)(_find.Scalar(name) ?? _add.Scalar(name)!);
}
