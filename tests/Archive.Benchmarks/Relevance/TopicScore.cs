namespace Archive.Benchmarks.Relevance;

/// <summary>How a system did on one typing of a topic, or on several in the mean.</summary>
/// <param name="NdcgAt10">With a gain of 2^grade − 1.</param>
/// <param name="LinearNdcgAt10">With the grade as the gain.</param>
/// <param name="RecallAt50">Of the articles with a grade of 1 or 2.</param>
/// <param name="JudgedAt10">Which share of the first ten was judged at all: where it is low, the other figures are too low.</param>
internal sealed record TopicScore(double NdcgAt10, double LinearNdcgAt10, double RecallAt50, double JudgedAt10)
{
    public static TopicScore Of(IReadOnlyList<string> ids, Topic topic) => new(
        Measures.Ndcg(ids, topic.Grades, 10, Measures.Exponential),
        Measures.Ndcg(ids, topic.Grades, 10, Measures.Linear),
        Measures.Recall(ids, topic.Grades, 50),
        Measures.Judged(ids, topic.Grades, 10));

    public static TopicScore Mean(IReadOnlyList<TopicScore> scores) => new(
        scores.Average(score => score.NdcgAt10),
        scores.Average(score => score.LinearNdcgAt10),
        scores.Average(score => score.RecallAt50),
        scores.Average(score => score.JudgedAt10));
}
