using System.Globalization;
using System.Reflection;
using Microsoft.Extensions.Configuration;

namespace Classifier.Deployment.Tests.Settings;

/// <summary>The settings that the server knows: the properties of its option types, which name their section in a constant <c>Section</c>.</summary>
internal static class KnownSettings
{
    // Read by the host and not by option types of ours.
    private static readonly string[] OfTheHost = ["Kestrel:Endpoints:Grpc:Url", "Kestrel:Endpoints:Grpc:Protocols", "Kestrel:Endpoints:Web:Url", "Kestrel:Endpoints:Web:Protocols", "Logging:LogLevel:Default"];

    private static readonly (string Section, Type Type)[] Sections =
    [
        .. Assembly.Load("Classifier.Server").GetTypes()
            .Select(t => ((string?)t.GetField("Section", BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy)?.GetRawConstantValue() ?? "", t))
            .Where(s => s.Item1.Length > 0)
            .OrderBy(s => s.Item1, StringComparer.Ordinal),
    ];

    /// <summary>Every setting as <c>Section:Name</c> with its default as a guide writes it; empty where there is none.</summary>
    public static IReadOnlyDictionary<string, string> Defaults { get; } =
        Sections.SelectMany(s => Leaves(s.Section, Activator.CreateInstance(s.Type, nonPublic: true)!)).ToDictionary(s => s.Name, s => s.Default);

    /// <summary>What is wrong with settings given as environment variables, <c>SECTION__NAME</c>: names nobody reads, values that are not of their type.</summary>
    public static IEnumerable<string> Faults(IEnumerable<KeyValuePair<string, string>> variables)
    {
        var settings = variables.Select(v => KeyValuePair.Create(v.Key.Replace("__", ":", StringComparison.Ordinal), (string?)v.Value)).ToList();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        foreach (var (section, type) in Sections)
        {
            string? fault = null;
            try
            {
                configuration.GetSection(section).Get(type, binder => (binder.ErrorOnUnknownConfiguration, binder.BindNonPublicProperties) = (true, false));
            }
            catch (InvalidOperationException unknown)
            {
                fault = $"{section}: {unknown.Message} {unknown.InnerException?.Message}";
            }

            if (fault is not null)
                yield return fault;
        }

        foreach (var (name, _) in settings.Where(s => !OfTheHost.Contains(s.Key) && !Sections.Any(k => s.Key.StartsWith($"{k.Section}:", StringComparison.Ordinal))))
            yield return $"Nobody reads {name}";
    }

    private static IEnumerable<(string Name, string Default)> Leaves(string prefix, object options)
    {
        foreach (var property in options.GetType().GetProperties().Where(p => p.SetMethod is not null).OrderBy(p => p.Name, StringComparer.Ordinal))
        {
            var value = property.GetValue(options);
            if (value is not null && property.PropertyType.Namespace!.StartsWith("Classifier", StringComparison.Ordinal) && !property.PropertyType.IsEnum)
            {
                foreach (var leaf in Leaves($"{prefix}:{property.Name}", value))
                    yield return leaf;
            }
            else
            {
                yield return ($"{prefix}:{property.Name}", Written($"{prefix}:{property.Name}", value));
            }
        }
    }

    private static string Written(string name, object? value) => value switch
    {
        // Differs from machine to machine.
        _ when name == "Limits:ConcurrentWork" => "processors",
        null => "",
        bool b => b ? "true" : "false",
        System.Collections.IDictionary => "",
        TimeSpan t => t.ToString("c", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
