using Classifier.Architecture.Tests.Repositories;

namespace Classifier.Architecture.Tests.Sizes;

/// <summary>How long source files may be, in lines.</summary>
internal static class FileSizes
{
    public const int Longest = 300;
    public const int NineTenths = 200;
    public const int Median = 60;

    /// <summary>Files over <see cref="Longest"/> that the decisions do not name.</summary>
    public static IEnumerable<string> TooLong(Repository repository) => repository.Sources
        .Where(file => file.IsUnder("src", "training", "tests"))
        .Where(file => Lines(file) > Longest && !repository.Read(Repository.DecisionsPath).Contains(file.Path, StringComparison.Ordinal))
        .Select(file => $"{file.Path}: {Lines(file)} lines, {Longest} allowed; split it by idea, or say in {Repository.DecisionsPath} why it is one.");

    /// <summary>The spread over src and training: the median and the ninth decile (nearest rank).</summary>
    public static IEnumerable<string> TooLongOnTheWhole(Repository repository)
    {
        var files = repository.Sources.Where(file => file.IsUnder("src", "training")).OrderBy(Lines).ToList();
        return AtRank(files, 0.5, Median, "the median file").Concat(AtRank(files, 0.9, NineTenths, "nine files in ten"));
    }

    private static IEnumerable<string> AtRank(List<RepositoryFile> files, double rank, int allowed, string what)
    {
        if (files.Count == 0)
            return [];
        var position = (int)Math.Ceiling(rank * files.Count) - 1;
        return Lines(files[position]) <= allowed
            ? []
            : [$"{Lines(files[position])} lines, {allowed} allowed for {what}; split the longest: "
                + string.Join(", ", files.Skip(position).Reverse().Select(file => $"{file.Path} ({Lines(file)})"))];
    }

    private static int Lines(RepositoryFile file) =>
        file.Content.Count(c => c == '\n') + (file.Content.Length > 0 && !file.Content.EndsWith('\n') ? 1 : 0);
}
