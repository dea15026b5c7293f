using Archive.Arabic.Dates;
using Archive.Dating;
using Archive.Entities;
using Archive.Entities.Judging;
using Archive.Import;
using Archive.Lens;

namespace Archive.Storage;

/// <content>What is concluded from the archive as a whole, once its articles are stored: names across articles, dates, terms of the lens.</content>
public sealed partial class ArchiveWriter
{
    /// <summary>All that was ever judged about names, in order.</summary>
    internal IReadOnlyList<LoggedJudgement> Judgements() => _judgements.ReadLog();

    /// <summary>Appends a judgement; it counts from <see cref="Gather"/> on.</summary>
    /// <param name="judgement">What was said.</param>
    /// <param name="entities">Entities that the archive may not have yet and the judgement speaks of.</param>
    /// <returns>Its number.</returns>
    internal long Add(Judgement judgement, IReadOnlyList<Entity> entities)
    {
        Begin();
        _gathering.SetDue();
        return _judgements.Add(judgement, entities);
    }

    /// <summary>Takes a judgement out of force, or back into it.</summary>
    internal void Undo(long number, bool undone)
    {
        Begin();
        _gathering.SetDue();
        _judgements.Undo(number, undone);
    }

    /// <summary>Gathers names across articles, where something changed that may change it.</summary>
    internal void Gather()
    {
        if (_gathering.IsDue)
        {
            Begin();
            _gathering.Run();
        }

        Commit();
    }

    /// <summary>Ids of undated articles for which what was saved since may tell a date.</summary>
    internal IReadOnlyCollection<long> TakeUndated() => _dating.TakeWaiting();

    /// <summary>Says that all of these have been dated.</summary>
    internal void EndDating()
    {
        Begin();
        _dating.EndDating();
        Commit();
    }

    /// <summary>What of an article says when it was written.</summary>
    internal DatedText ReadDated(long articleId) => _dating.Read(articleId);

    /// <summary>Dated articles that may tell of the same events as an undated one.</summary>
    internal List<DatedText> WitnessesFor(long articleId) => _dating.WitnessesFor(articleId);

    /// <summary>Gives an article that states no date the one that was concluded for it; nothing happens where it has it.</summary>
    internal void Redate(long articleId, PublicationDate? date)
    {
        Begin();
        _articles.Redate(
            articleId, date, () => [.. ReadDated(articleId).Texts.Select(text => TimeExpressionFinder.Find(text, date?.Moment))]);
        CommitWhenDue();
    }

    /// <summary>Brings the archive in line with the lens; where it changed, all articles wait to be counted again.</summary>
    /// <returns>The numbers of its terms, set by set.</returns>
    internal long[][] Save(NamingLens lens)
    {
        Begin();
        if (!_terms.IsCurrent(lens))
        {
            _terms.Save(lens);
        }

        var ids = _terms.IdsOf(lens);
        Commit();
        return ids;
    }

    /// <summary>The next articles whose terms are to be counted, with their texts by field.</summary>
    internal List<(long Id, IReadOnlyList<string> Fields)> WaitingForTerms() => _terms.Waiting();

    /// <summary>Keeps how often an article uses each term, by the term's number: it waits no longer.</summary>
    internal void SaveTermUses(long articleId, IReadOnlyDictionary<long, long> uses)
    {
        Begin();
        _terms.SaveUses(articleId, uses);
        CommitWhenDue();
    }
}
