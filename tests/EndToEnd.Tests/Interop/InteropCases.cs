namespace Classifier.EndToEnd.Tests.Interop;

/// <summary>The list that every foreign client runs; <c>docs/conformance.md</c> says what each case asks.</summary>
internal static class InteropCases
{
    /// <summary>The case whose call the server must see given up.</summary>
    public const string CancelAfterFirstResponse = "cancel_after_first_response";

    public static TheoryData<string> All { get; } = new(
        "empty_unary", "large_unary", "client_streaming", "server_streaming", "ping_pong", "empty_stream", "half_close",
        "status_code_and_message", "special_status_message", "unimplemented_method", "unimplemented_service",
        "cancel_after_begin", CancelAfterFirstResponse, "timeout_on_sleeping_server", "deadline_already_past", "custom_metadata",
        "client_compressed_unary", "server_compressed_unary", "message_at_limit", "message_over_limit", "many_streams",
        "user_agent");
}
