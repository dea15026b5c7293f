namespace Archive.Web.Tests;

/// <summary>Tests in this collection share one running site with many names and one browser.</summary>
[CollectionDefinition(NameSite.Name)]
public sealed class NameSiteTests : ICollectionFixture<NameSite>, ICollectionFixture<Browser.TestBrowser>;
