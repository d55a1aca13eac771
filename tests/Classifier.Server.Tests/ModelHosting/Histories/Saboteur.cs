using Classifier.Modeling.Bundles;
using Classifier.Modeling.Registry;
using Classifier.Modeling.Tests.TestModels;

namespace Classifier.Server.Tests.ModelHosting.Histories;

/// <summary>Moves aliases by the book and past it, and damages versions and the file of aliases, one random act after the other.</summary>
internal sealed class Saboteur(Registry registry, IReadOnlyDictionary<string, float> versions, int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>How often each act was done.</summary>
    public SortedDictionary<string, int> Done { get; } = new(StringComparer.Ordinal);

    /// <summary>Moves that were refused, as they must be for damaged versions.</summary>
    public int Refused { get; private set; }

    /// <summary>Does one thing.</summary>
    public void Act()
    {
        var version = versions.Keys.ElementAt(_random.Next(versions.Count));
        (string Name, Action Do)[] acts =
        [
            ("promote", () => Move(p => p.To(version, FigureChoice.Default, isForced: true))),
            ("roll back", () => Move(p => p.Back())),
            ("move past the checks", () => File.WriteAllText(Aliases, $$"""{"champion": "{{version}}", "challenger": "{{version}}"}""")),
            ("move in place, slowly", () => WriteSlowly($$"""{"champion": "{{version}}"}""")),
            ("corrupt", () => Damage(version, bytes => bytes[_random.Next(bytes.Length)] ^= 0x10)),
            ("truncate", () => Truncate(version)),
            ("rename away", () => Directory.Move(registry[version], registry[$"away-{_random.Next()}"])),
            ("give another's folder", () => Swap(version, versions.Keys.ElementAt(_random.Next(versions.Count)))),
            ("delete", () => Directory.Delete(registry[version], recursive: true)),
            ("garble aliases", () => File.WriteAllText(Aliases, "{\"champion\": \"9")),
            ("delete aliases", () => File.Delete(Aliases)),
            ("repair", () => Repair(version)),
            ("repair all", RepairAll),
        ];
        var (name, act) = acts[_random.Next(acts.Length)];
        if (name.StartsWith("repair", StringComparison.Ordinal) || Directory.Exists(registry[version]))
            act();
        Done[name] = Done.GetValueOrDefault(name) + 1;
    }

    /// <summary>Makes every version and the aliases sound.</summary>
    public void RepairAll()
    {
        foreach (var version in versions.Keys)
            Repair(version);
        registry.Promote(versions.Keys.First());
    }

    private string Aliases => Path.Combine(registry.Model, ModelAliases.FileName);

    private void Move(Func<Promotion, HistoryEntry> move)
    {
        try
        {
            move(new Promotion(ModelRegistry.Open(registry.Model, TimeProvider.System), ModelAliases.Champion, "saboteur", "at random"));
        }
        catch (Exception refusal) when (refusal is RegistryException or ModelBundleException)
        {
            Refused++;
        }
    }

    private void WriteSlowly(string json)
    {
        using var file = new FileStream(Aliases, FileMode.Create, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        foreach (var letter in json)
        {
            file.WriteByte((byte)letter);
            Thread.Sleep(1);
        }
    }

    private void Damage(string version, Action<byte[]> change)
    {
        var path = Path.Combine(registry[version], TinyBundle.Files[_random.Next(TinyBundle.Files.Count)]);
        var bytes = File.ReadAllBytes(path);
        if (bytes.Length > 0)
            change(bytes);
        File.WriteAllBytes(path, bytes);
    }

    private void Truncate(string version)
    {
        using var file = File.OpenWrite(Path.Combine(registry[version], TinyBundle.Files[_random.Next(TinyBundle.Files.Count)]));
        file.SetLength(_random.NextInt64(file.Length));
    }

    private void Swap(string one, string other)
    {
        if (one == other || !Directory.Exists(registry[other]))
            return;
        var aside = registry[$"aside-{_random.Next()}"];
        Directory.Move(registry[one], aside);
        Directory.Move(registry[other], registry[one]);
        Directory.Move(aside, registry[other]);
    }

    /// <summary>Publishes a version anew: beside its place, then renamed.</summary>
    private void Repair(string version)
    {
        var made = registry[$"made-{_random.Next()}"];
        Directory.CreateDirectory(made);
        TinyBundle.Write(made, TinyBundle.Model(version, versions[version]));
        if (Directory.Exists(registry[version]))
            Directory.Delete(registry[version], recursive: true);
        Directory.Move(made, registry[version]);
    }
}
