using Archive.Entities;

namespace Archive.Storage.Sqlite;

/// <summary>The statements that write what an article calls the persons in it.</summary>
internal sealed class RoleStatements(StatementSet statements)
{
    private readonly Statement _forget = statements.Prepare("DELETE FROM role WHERE article_id = $1", 1);

    private readonly Statement _add = statements.Prepare(
        """
        INSERT INTO role (article_id, field, start, length, entity_id, text)
        VALUES ($1, $2, $3, $4, (SELECT id FROM entity WHERE key = $5), $6)
        """, 6);

    /// <summary>Puts an article's roles in the place of those it had.</summary>
    /// <param name="articleId">The article's id, not its row.</param>
    /// <param name="roles">No two of a field begin at the same place; whom they name, the article mentions.</param>
    public void Save(long articleId, IReadOnlyList<Role> roles)
    {
        _forget.Execute(articleId);
        foreach (var role in roles)
        {
            _add.Execute(articleId, role.Field, role.Start, role.Length, role.Entity.Id, role.Text);
        }
    }
}
