using System.Reflection;
using Grpc.AspNetCore.Server.Model;
using Grpc.Core;

namespace Classifier.Server.Grpc.Binding;

/// <summary>
/// Binds services as the library's own provider does, except that requests which cannot be read are refused with
/// INVALID_ARGUMENT. The library answers UNKNOWN, as if the server had failed, and reads unary requests before any interceptor
/// could say otherwise.
/// </summary>
internal sealed class StrictMethodProvider<TService> : IServiceMethodProvider<TService> where TService : class
{
    public void OnServiceMethodDiscovery(ServiceMethodProviderContext<TService> context)
    {
        var bound = typeof(TService).GetCustomAttribute<BindServiceMethodAttribute>(inherit: true)
            ?? throw new InvalidOperationException($"{typeof(TService)} does not derive from a generated service base.");
        var bind = bound.BindType.GetMethod(bound.BindMethodName, [typeof(ServiceBinderBase), ServiceBase()])
            ?? throw new InvalidOperationException($"{bound.BindType} has no {bound.BindMethodName}.");

        // Without an instance the generated method names each method and hands over no handler.
        bind.Invoke(null, [new StrictBinder<TService>(context), null]);
    }

    private static Type ServiceBase()
    {
        var type = typeof(TService);
        while (type.GetCustomAttribute<BindServiceMethodAttribute>(inherit: false) is null)
            type = type.BaseType!;
        return type;
    }
}
