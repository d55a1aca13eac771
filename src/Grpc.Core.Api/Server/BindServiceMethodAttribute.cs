namespace Grpc.Core;

/// <summary>On a generated service base class: where its static bind method is.</summary>
/// <param name="bindType">The class that holds the bind method.</param>
/// <param name="bindMethodName">Name of the method that takes a <see cref="ServiceBinderBase"/> and the service.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = true)]
public sealed class BindServiceMethodAttribute(Type bindType, string bindMethodName) : Attribute
{
    /// <summary>The class that holds the bind method.</summary>
    public Type BindType { get; } = bindType;

    /// <summary>Name of the bind method.</summary>
    public string BindMethodName { get; } = bindMethodName;
}
