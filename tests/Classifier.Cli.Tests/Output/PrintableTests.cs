using Classifier.Cli.Output;

namespace Classifier.Cli.Tests.Output;

public class PrintableTests
{
    [Theory]
    [InlineData("kinh tế, 😀 a\u200Db", "kinh tế, 😀 a\u200Db")]
    [InlineData("\u001B[2Ja\tb\r\n", "<U+001B>[2Ja<U+0009>b<U+000D><U+000A>")]
    [InlineData("\u009Ba\u2028b\u202Ec\u2066d\u200Fe", "<U+009B>a<U+2028>b<U+202E>c<U+2066>d<U+200F>e")]
    public void Text_MovesCursorOrTurnsDirection_IsShownByNumber(string text, string expected) => Assert.Equal(expected, Printable.Text(text));
}
