using System.Collections.Immutable;

namespace Classifier.Server.ModelHosting;

/// <summary>Holds the models that are being served. Calls take one once and keep it to their end.</summary>
internal sealed class ModelHost
{
    private ServedModels _served = ServedModels.None;
    private long _asked;

    /// <summary>All of them now.</summary>
    public ServedModels Served => Volatile.Read(ref _served);

    /// <summary>The model that answers callers who name none, or null before the first is warm.</summary>
    public HostedModel? Current => Served.Default;

    /// <summary>Makes a warm model the one that answers from now on.</summary>
    public void Serve(HostedModel model) => Change(served => served with { Default = model });

    /// <summary>Changes what is served, at once for all who ask after that.</summary>
    /// <param name="change">Must have no side effects: it may run more than once.</param>
    public void Change(Func<ServedModels, ServedModels> change) => ImmutableInterlocked.Update(ref _served, change);

    /// <summary>The model a caller means.</summary>
    /// <param name="name">An alias or <c>name/version</c>; empty for the default.</param>
    /// <exception cref="ModelNotReadyException">No model is loaded yet.</exception>
    /// <exception cref="ModelNotFoundException">No model goes by that name.</exception>
    public HostedModel Resolve(string name)
    {
        var served = Served;
        if (served.Default is null)
            throw new ModelNotReadyException();
        var model = served.Find(name) ?? throw new ModelNotFoundException(name, [.. served.Names]);
        if (name == model.FullName)
            model.Ask(Interlocked.Increment(ref _asked));
        return model;
    }
}
