using System.Runtime.CompilerServices;

namespace Classifier.MLNet.Scoring;

/// <summary>
/// Finds the slot of an n-gram key by key. Nodes are numbered from <see cref="Root"/>; what leads from them stands in one open-addressing table,
/// that from the root in an array by key when the keys are small enough.
/// </summary>
internal sealed class NgramTrie
{
    /// <summary>Where every n-gram begins.</summary>
    public const int Root = 1;

    private const int None = -1;
    private const int FewKeys = 256;
    private const int KeysPerNgram = 16;

    /// <summary>Odd, and another one in every process, so that no file can be made to collide.</summary>
    private static readonly ulong Multiplier = (ulong)Random.Shared.NextInt64() << 1 | 1;

    private readonly Step[] _first;
    private Edge[] _edges = new Edge[16];
    private int _shift = 60;
    private int _edgeCount;
    private int _lastNode = Root;

    /// <param name="ngrams">How many n-grams will be added.</param>
    /// <param name="maxFirstKey">The greatest key with which one begins.</param>
    public NgramTrie(int ngrams, uint maxFirstKey)
    {
        _first = maxFirstKey < FewKeys + ((long)KeysPerNgram * ngrams) ? new Step[maxFirstKey + 1] : [];
        Array.Fill(_first, new Step(0, None));
    }

    /// <summary>Memory that it takes.</summary>
    public long Bytes => (_first.Length * (long)Unsafe.SizeOf<Step>()) + (_edges.Length * (long)Unsafe.SizeOf<Edge>());

    /// <summary>Adds an n-gram.</summary>
    /// <returns>False when it was there.</returns>
    public bool TryAdd(ReadOnlySpan<uint> keys, int slot)
    {
        var node = Root;
        foreach (var key in keys[..^1])
        {
            ref var step = ref Reach(node, key);
            if (step.Node == 0)
                step = step with { Node = ++_lastNode };
            node = step.Node;
        }

        ref var last = ref Reach(node, keys[^1]);
        if (last.Slot >= 0)
            return false;
        last = last with { Slot = slot };
        return true;
    }

    /// <summary>Where a key leads; to no node when nothing goes on from there, to no slot when no n-gram ends there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Step Next(int node, uint key)
    {
        if (node == Root && _first.Length > 0)
            return key < (uint)_first.Length ? _first[key] : new Step(0, None);
        var edges = _edges;
        var id = Id(node, key);
        for (var at = Place(id); ; at++)
        {
            ref var edge = ref edges[at & (edges.Length - 1)];
            if (edge.Id == id)
                return edge.Step;
            if (edge.Id == 0)
                return new Step(0, None);
        }
    }

    private ref Step Reach(int node, uint key)
    {
        if (node == Root && _first.Length > 0)
            return ref _first[key];
        if (_edgeCount >= _edges.Length / 2)
            Grow();
        ref var edge = ref Find(Id(node, key));
        if (edge.Id == 0)
        {
            edge = new Edge(Id(node, key), new Step(0, None));
            _edgeCount++;
        }
        return ref edge.Step;
    }

    private ref Edge Find(ulong id)
    {
        var at = Place(id);
        while (_edges[at & (_edges.Length - 1)].Id is not 0 and var other && other != id)
            at++;
        return ref _edges[at & (_edges.Length - 1)];
    }

    private void Grow()
    {
        var old = _edges;
        _edges = new Edge[old.Length * 2];
        _shift--;
        foreach (var edge in old)
            if (edge.Id != 0)
                Find(edge.Id) = edge;
    }

    /// <summary>Multiplied twice: nodes and keys are small numbers in a row, which one product may lay on top of each other.</summary>
    private int Place(ulong id)
    {
        id *= Multiplier;
        return (int)(((id ^ (id >> 32)) * Multiplier) >> _shift);
    }

    private static ulong Id(int node, uint key) => ((ulong)(uint)node << 32) | key;

    /// <summary>Where a key leads.</summary>
    /// <param name="Node">The node; 0 when nothing goes on from there.</param>
    /// <param name="Slot">The slot; below 0 when no n-gram ends there.</param>
    internal readonly record struct Step(int Node, int Slot);

    private struct Edge(ulong id, Step step)
    {
        public readonly ulong Id = id;
        public Step Step = step;
    }
}
