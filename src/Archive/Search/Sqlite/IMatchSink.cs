namespace Archive.Search.Sqlite;

/// <summary>Takes the matches of a query as FTS5 finds them, in ascending order of rows.</summary>
internal interface IMatchSink
{
    /// <summary>False stops the query.</summary>
    bool Take(Match match);
}
