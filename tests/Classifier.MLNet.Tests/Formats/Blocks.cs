using Classifier.MLNet.Archives;
using Classifier.MLNet.Envelopes;
using Classifier.MLNet.Formats;

namespace Classifier.MLNet.Tests.Formats;

/// <summary>Components made of hand-written blocks.</summary>
internal static class Blocks
{
    public const string Directory = "Part";

    /// <summary>Reads a component that stands alone in a zip.</summary>
    public static object Read(EnvelopeId id, Action<ByteWriter> write, params string[] strings) => Read(id, write, _ => { }, strings);

    /// <summary>Reads a component that has other entries beside it.</summary>
    public static object Read(EnvelopeId id, Action<ByteWriter> write, Action<ArchiveWriter> beside, params string[] strings)
    {
        var archive = new ArchiveWriter();
        Add(archive, Directory, id, write, strings);
        beside(archive);
        return ComponentReader.ReadComponent(ArchiveReader.Open(Zip(archive), ReadLimits.Default), Directory);
    }

    public static void Add(ArchiveWriter archive, string directory, EnvelopeId id, Action<ByteWriter> write, params string[] strings)
    {
        var block = new ByteWriter();
        write(block);
        archive.Add($"{directory}/Model.key", EnvelopeWriter.Write(new Envelope(id, block.ToArray(), [.. strings]), "Any"));
    }

    public static byte[] Zip(ArchiveWriter archive)
    {
        using var zip = new MemoryStream();
        archive.WriteTo(zip);
        return zip.ToArray();
    }

    /// <summary>Writes a component and takes its own block out again.</summary>
    public static byte[] BlockOf(object component)
    {
        var archive = new ArchiveWriter();
        ComponentWriter.WriteComponent(archive, Directory, component);
        var entry = Zips.Unpack(Zip(archive))[$"{Directory}/Model.key"];
        return EnvelopeReader.Read(entry, Directory).Block.ToArray();
    }

    /// <summary>Writes a component and reads it.</summary>
    public static T RoundTrip<T>(T component) where T : class
    {
        var archive = new ArchiveWriter();
        ComponentWriter.WriteComponent(archive, Directory, component);
        return (T)ComponentReader.ReadComponent(ArchiveReader.Open(Zip(archive), ReadLimits.Default), Directory);
    }
}
