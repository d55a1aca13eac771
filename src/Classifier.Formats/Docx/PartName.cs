namespace Classifier.Formats.Docx;

/// <summary>Names of parts.</summary>
internal static class PartName
{
    /// <summary>The name that a reference means: from the root when it begins with <c>/</c>, else from the folder of the part that refers.</summary>
    public static string Resolve(string folder, string target)
    {
        var names = new List<string>();
        foreach (var name in (target.StartsWith('/') ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
            if (name != "..")
                names.Add(name);
            else if (names.Count > 0)
                names.RemoveAt(names.Count - 1);
        names.RemoveAll(name => name == ".");
        return string.Join('/', names);
    }
}
