namespace Classifier.MLNet.Tests;

public sealed class ModelFormatExceptionTests
{
    [Fact]
    public void Message_OfHostileNames_IsOneLineOfBoundedLength()
    {
        var fault = new ModelFormatException("a\nb\u001B[31m", new string('x', 10_000));

        Assert.StartsWith("a?b?[31m: x", fault.Message, StringComparison.Ordinal);
        Assert.InRange(fault.Message.Length, 1, 501);
    }
}
