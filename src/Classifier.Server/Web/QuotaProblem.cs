namespace Classifier.Server.Web;

/// <summary>One entry of a problem's <c>quotas</c>: a limit that refused the call.</summary>
/// <param name="Subject">Whose limit it is; <c>server</c> for one that all callers share.</param>
/// <param name="Description">The limit by its name in <c>Limits</c>, and its value.</param>
internal sealed record QuotaProblem(string Subject, string Description);
