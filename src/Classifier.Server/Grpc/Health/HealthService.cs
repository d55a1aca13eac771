using Classifier.Contracts.V1;
using Classifier.Server.ModelHosting;
using Grpc.Core;
using Grpc.Health.V1;
using ServingStatus = Grpc.Health.V1.HealthCheckResponse.Types.ServingStatus;

namespace Classifier.Server.Grpc.Health;

/// <summary>The standard health service, for the server as a whole (<c>""</c>) and for the classifier.</summary>
internal sealed class HealthService(ServingState state, IHostApplicationLifetime lifetime)
    : global::Grpc.Health.V1.Health.HealthBase
{
    private static readonly string[] Services = ["", DocumentClassifier.Descriptor.FullName];

    public override Task<HealthCheckResponse> Check(HealthCheckRequest request, ServerCallContext context) =>
        Services.Contains(request.Service, StringComparer.Ordinal)
            ? Task.FromResult(Reply(state.Current))
            : throw new RpcException(new Status(StatusCode.NotFound, "This server has no such service."));

    public override async Task Watch(
        HealthCheckRequest request, IServerStreamWriter<HealthCheckResponse> responseStream, ServerCallContext context)
    {
        var known = Services.Contains(request.Service, StringComparer.Ordinal);
        if (!known)
            await responseStream.WriteAsync(
                new HealthCheckResponse { Status = ServingStatus.ServiceUnknown }, context.CancellationToken);

        while (true)
        {
            var reading = state.Current;
            if (known)
                await responseStream.WriteAsync(Reply(reading), context.CancellationToken);
            if (lifetime.ApplicationStopping.IsCancellationRequested)
                throw new RpcException(new Status(StatusCode.Unavailable, "The server is stopping."));
            await reading.Superseded.WaitAsync(context.CancellationToken);
        }
    }

    private static HealthCheckResponse Reply(ServingState.Reading reading) =>
        new() { Status = reading.IsReady ? ServingStatus.Serving : ServingStatus.NotServing };
}
