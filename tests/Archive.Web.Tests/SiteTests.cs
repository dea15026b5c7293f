namespace Archive.Web.Tests;

/// <summary>Tests in this collection share one running site and one browser.</summary>
[CollectionDefinition(Name)]
public sealed class SiteTests : ICollectionFixture<TestSite>, ICollectionFixture<Browser.TestBrowser>
{
    public const string Name = "site";
}
