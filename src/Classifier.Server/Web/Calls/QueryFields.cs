using Classifier.Server.Grpc.Requests;

namespace Classifier.Server.Web.Calls;

/// <summary>A request's query string, where it stands for a message's fields.</summary>
internal static class QueryFields
{
    /// <summary>The one field it may have; empty when it is not there.</summary>
    /// <exception cref="InvalidRequestException">It has others, or that one twice.</exception>
    public static string Single(IQueryCollection query, string field)
    {
        var violations = new Violations();
        foreach (var unknown in query.Keys.Where(key => key != field))
            violations.Add(Quoted.Value(unknown), "is not a parameter of this method");
        if (query[field].Count > 1)
            violations.Add(field, "is given more than once");
        violations.ThrowIfAny();
        return query[field].ToString();
    }
}
