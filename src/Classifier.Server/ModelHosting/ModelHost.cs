namespace Classifier.Server.ModelHosting;

/// <summary>Holds the model that is being served. Calls take it once and keep it to their end.</summary>
internal sealed class ModelHost
{
    private volatile HostedModel? _model;

    /// <summary>The loaded model, or null before the first is warm.</summary>
    public HostedModel? Current => _model;

    /// <summary>Makes a warm model the one that answers from now on.</summary>
    public void Serve(HostedModel model) => _model = model;

    /// <summary>The model a caller means.</summary>
    /// <param name="alias">An alias or <c>name/version</c>; empty for the default.</param>
    /// <exception cref="ModelNotReadyException">No model is loaded yet.</exception>
    /// <exception cref="ModelNotFoundException">No model goes by that name.</exception>
    public HostedModel Resolve(string alias)
    {
        var model = _model ?? throw new ModelNotReadyException();
        return alias.Length == 0 || model.Aliases.Contains(alias, StringComparer.Ordinal)
            ? model
            : throw new ModelNotFoundException(alias, model.Aliases);
    }
}
