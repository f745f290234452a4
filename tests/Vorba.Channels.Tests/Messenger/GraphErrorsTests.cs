using Vorba.Channels.Messenger;

namespace Vorba.Channels.Tests.Messenger;

public sealed class GraphErrorsTests
{
    [Theory]
    [InlineData(10, 2018278, GraphRemedy.Never)]
    [InlineData(10, 1893063, GraphRemedy.StopPage)]
    [InlineData(10, 999, GraphRemedy.StopPage)]
    [InlineData(190, 463, GraphRemedy.StopPage)]
    [InlineData(613, null, GraphRemedy.Later)]
    [InlineData(100, 2018300, GraphRemedy.Later)]
    [InlineData(551, 1545041, GraphRemedy.Unreachable)]
    [InlineData(1, 1357046, GraphRemedy.Reconcile)]
    [InlineData(1, null, GraphRemedy.Retry)]
    [InlineData(123456, null, GraphRemedy.Never)]
    public void A_subcode_goes_before_its_code_and_the_unknown_is_not_repeated(int code, int? subcode, GraphRemedy remedy) =>
        Assert.Equal(remedy, GraphErrors.Find(code, subcode).Remedy);

    [Fact]
    public void No_error_stands_twice_in_the_table() =>
        Assert.Equal(GraphErrors.All.Count, GraphErrors.All.Select(error => (error.Code, error.Subcode)).Distinct().Count());
}
