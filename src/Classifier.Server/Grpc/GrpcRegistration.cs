using System.IO.Compression;
using Classifier.Contracts.V1;
using Classifier.Server.Grpc.Binding;
using Classifier.Server.Grpc.Compression;
using Classifier.Server.Grpc.Errors;
using Classifier.Server.Grpc.Framing;
using Classifier.Server.Grpc.Health;
using Classifier.Server.Grpc.Reflection;
using Classifier.Server.Grpc.Registry;
using Classifier.Server.Grpc.Requests;
using Grpc.AspNetCore.Server.Model;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Alpha = Grpc.Reflection.V1Alpha;
using HealthContract = Grpc.Health.V1.Health;
using ServiceDescriptor = Google.Protobuf.Reflection.ServiceDescriptor;
using V1 = Grpc.Reflection.V1;

namespace Classifier.Server.Grpc;

/// <summary>Wires the gRPC services.</summary>
internal static class GrpcRegistration
{
    private static readonly ServiceDescriptor[] Offered =
    [
        DocumentClassifier.Descriptor,
        HealthContract.Descriptor,
        V1.ServerReflection.Descriptor,
        Alpha.ServerReflection.Descriptor,
    ];

    public static void AddGrpcApi(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<DocumentReader>();
        builder.Services.AddSingleton<OptionsReader>();
        builder.Services.AddSingleton<BatchReader>();
        builder.Services.AddSingleton<TrialledAnswers>();
        builder.Services.AddSingleton<DocumentLabeller>();
        builder.Services.AddSingleton<DocumentOutcomes>();
        builder.Services.AddSingleton<FailureReport>();
        builder.Services.AddSingleton(services => new ReflectionAnswers(new DescriptorIndex([.. Offered, .. services.OfferedRegistry()])));
        builder.Services.AddSingleton<RegistryWork>();
        builder.Services.AddSingleton<RegistryListing>();
        builder.Services.AddGrpc(grpc =>
        {
            grpc.Interceptors.Add<ErrorInterceptor>();
            grpc.Interceptors.Add<SymmetricCompression>();
            grpc.CompressionProviders.Add(new StrictGzip(CompressionLevel.Fastest));
            grpc.ResponseCompressionAlgorithm = SymmetricCompression.Algorithm;
            grpc.ResponseCompressionLevel = CompressionLevel.Fastest;
        });
        builder.Services.RemoveAll(typeof(IServiceMethodProvider<>));
        builder.Services.AddSingleton(typeof(IServiceMethodProvider<>), typeof(StrictMethodProvider<>));
    }

    public static void MapGrpcApi(this WebApplication app)
    {
        app.UseFramingCheck();
        app.MapGrpcService<DocumentClassifierService>();
        app.MapGrpcService<HealthService>().AllowAnonymous();
        app.MapGrpcService<ReflectionService>();
        app.MapGrpcService<AlphaReflectionService>();
        app.MapModelRegistry();
    }
}
