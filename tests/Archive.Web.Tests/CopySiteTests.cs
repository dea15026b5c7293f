namespace Archive.Web.Tests;

/// <summary>Tests in this collection share one running site with copies and one browser.</summary>
[CollectionDefinition(CopySite.Name)]
public sealed class CopySiteTests : ICollectionFixture<CopySite>, ICollectionFixture<Browser.TestBrowser>;
