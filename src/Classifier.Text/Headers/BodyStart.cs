namespace Classifier.Text.Headers;

/// <summary>Words that begin the body of a document and so end its head and its subject.</summary>
internal static class BodyStart
{
    private static readonly PhraseSet Always = new("căn cứ|kính gửi|theo đề nghị|xét đề nghị|xét tờ trình|điều 1");
    private static readonly PhraseSet InSentenceCase = new(
        "thực hiện|để triển khai|triển khai thực hiện|tiếp tục thực hiện|nhằm|trong các ngày|trong thời gian|tại phiên họp|tại cuộc họp|sau khi|ngày");

    /// <summary>A word of the body, with a capital letter as at the start of a sentence.</summary>
    public static bool IsAt(HeaderTokens tokens, int i) =>
        tokens.IsCapital(i) && (Always.Match(tokens, i) > 0 || (!tokens.IsUpper(i) && tokens.Word(i) is not "ngày" && InSentenceCase.Match(tokens, i) > 0));
}
