namespace Classifier.Formats.Html;

/// <summary>A page is beyond <see cref="HtmlLimits"/>. The message names the limit, and nothing of the page.</summary>
public sealed class HtmlLimitException(string message) : Exception(message);
