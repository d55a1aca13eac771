namespace Classifier.Server.Grpc.Errors;

/// <summary>
/// Describes an exception for the log by types and stack traces alone: messages of exceptions may quote what was being worked
/// on, and document text is never logged.
/// </summary>
internal static class FailureTrace
{
    public static string Of(Exception failure) => string.Join(
        $"{Environment.NewLine}caused by ",
        Chain(failure).Select(link => $"{link.GetType().FullName}{Environment.NewLine}{link.StackTrace}"));

    private static IEnumerable<Exception> Chain(Exception failure)
    {
        for (var link = failure; link is not null; link = link.InnerException)
            yield return link;
    }
}
