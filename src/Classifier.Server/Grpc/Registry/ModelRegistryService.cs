using Classifier.Contracts.V1;
using Classifier.Modeling.Registry;
using Classifier.Server.Grpc.Replies;
using Classifier.Server.Grpc.Requests;
using Classifier.Server.ModelHosting;
using Grpc.Core;
using RegistryContract = Classifier.Contracts.V1.ModelRegistry;

namespace Classifier.Server.Grpc.Registry;

/// <summary>The service of <c>model_registry.proto</c>.</summary>
internal sealed class ModelRegistryService(RegistryWork work, RegistryListing listing) : RegistryContract.ModelRegistryBase
{
    public override async Task<ListVersionsResponse> ListVersions(ListVersionsRequest request, ServerCallContext context)
    {
        var registry = work.Open();
        return await OwnThread.RunAsync(() => listing.Of(registry), context.CancellationToken);
    }

    public override async Task<LoadVersionResponse> LoadVersion(LoadVersionRequest request, ServerCallContext context)
    {
        var model = await work.LoadAsync(request.Version, context.CancellationToken);
        return new LoadVersionResponse { Model = PredictionWriter.Write(model.Classifier.Info) };
    }

    public override async Task<PromoteResponse> Promote(PromoteRequest request, ServerCallContext context)
    {
        var violations = new Violations();
        var (alias, why) = (PromotionReader.Alias(request.Alias, violations), PromotionReader.Why(request.Why, violations));
        var choice = PromotionReader.Choice(request, violations);
        violations.ThrowIfAny();
        var entry = await work.MoveAsync(
            registry => new Promotion(registry, alias, Who(context), why).To(request.Version, choice, request.Force), context.CancellationToken);
        return new PromoteResponse { Move = Write(entry) };
    }

    public override async Task<RollbackResponse> Rollback(RollbackRequest request, ServerCallContext context)
    {
        var violations = new Violations();
        var (alias, why) = (PromotionReader.Alias(request.Alias, violations), PromotionReader.Why(request.Why, violations));
        violations.ThrowIfAny();
        var entry = await work.MoveAsync(registry => new Promotion(registry, alias, Who(context), why).Back(), context.CancellationToken);
        return new RollbackResponse { Move = Write(entry) };
    }

    /// <summary>The caller's name where the server knows its callers.</summary>
    private static string Who(ServerCallContext context) =>
        context.GetHttpContext().User.Identity?.Name is { Length: > 0 } name ? name : "Classifier.Server";

    private AliasMove Write(HistoryEntry entry) => new()
    {
        Alias = entry.Alias, From = entry.From ?? "", To = entry.To, Overruled = { entry.Overruled }, Serving = listing.Serving(entry.Alias!),
    };
}
