"""The gRPC interoperability cases as a Python client runs them. Usage: interop.py <protos folder> <case> <host:port>

A case that does not hold raises AssertionError; the test shows it.
"""

import queue
import subprocess
import sys
import tempfile

import grpc

with tempfile.TemporaryDirectory() as stubs:
    protoc = [sys.executable, "-m", "grpc_tools.protoc", f"-I{sys.argv[1]}", f"--python_out={stubs}", f"--grpc_python_out={stubs}", "interop.proto"]
    subprocess.run(protoc, check=True)
    sys.path.insert(0, stubs)
    import interop_pb2 as messages
    import interop_pb2_grpc as services

SPECIAL = "\t\ntest with whitespace\r\nand Unicode BMP ☺ and non-BMP 😈\t\n"
SIZES = [31415, 9, 2653, 58979]
REQUEST_SIZES = [27182, 8, 1828, 45904]
# The stack's own default; what stands around the body of a message of that size takes 10 bytes.
LIMIT, AROUND = 4 << 20, 10


def payload(size):
    return messages.Payload(body=bytes(size))


def simple(request_size=0, **fields):
    return messages.SimpleRequest(payload=payload(request_size), **fields)


def output(*sizes, request_size=0, interval_us=0):
    asked = [messages.ResponseParameters(size=size, interval_us=interval_us) for size in sizes]
    return messages.StreamingOutputCallRequest(response_parameters=asked, payload=payload(request_size))


def fails(call, code):
    """The error that a call ends with, which must have the code."""
    try:
        call()
    except grpc.RpcError as error:
        assert error.code() == code, error
        return error
    raise AssertionError("the call should have failed")


def empty_unary(stub):
    assert stub.EmptyCall(messages.Empty(), timeout=60) == messages.Empty()


def large_unary(stub):
    reply = stub.UnaryCall(simple(271828, response_size=314159), timeout=60)
    assert reply.payload.body == bytes(314159)


def client_streaming(stub):
    requests = [messages.StreamingInputCallRequest(payload=payload(size)) for size in REQUEST_SIZES]
    assert stub.StreamingInputCall(iter(requests), timeout=60).aggregated_payload_size == 74922


def server_streaming(stub):
    assert [len(reply.payload.body) for reply in stub.StreamingOutputCall(output(*SIZES), timeout=60)] == SIZES


def ping_pong(stub):
    outgoing = queue.Queue()
    replies = stub.FullDuplexCall(iter(outgoing.get, None), timeout=60)
    for size, request_size in zip(SIZES, REQUEST_SIZES):
        outgoing.put(output(size, request_size=request_size))
        assert len(next(replies).payload.body) == size
    outgoing.put(None)
    assert list(replies) == []
    assert replies.code() == grpc.StatusCode.OK


def empty_stream(stub):
    assert list(stub.FullDuplexCall(iter([]), timeout=60)) == []


def half_close(stub):
    # All is asked and the sending side closed before the first reply is read.
    replies = stub.FullDuplexCall(iter([output(*SIZES), output(1)]), timeout=60)
    assert [len(reply.payload.body) for reply in replies] == SIZES + [1]


def both_shapes(stub, code, message):
    status = messages.EchoStatus(code=code.value[0], message=message)
    assert fails(lambda: stub.UnaryCall(simple(response_status=status), timeout=60), code).details() == message
    asked = messages.StreamingOutputCallRequest(response_status=status)
    assert fails(lambda: list(stub.FullDuplexCall(iter([asked]), timeout=60)), code).details() == message


def status_code_and_message(stub):
    for code in grpc.StatusCode:
        if code != grpc.StatusCode.OK:
            both_shapes(stub, code, "test status message")


def special_status_message(stub):
    both_shapes(stub, grpc.StatusCode.UNKNOWN, SPECIAL)
    both_shapes(stub, grpc.StatusCode.NOT_FOUND, "không có 100 % mô hình “thử”")


def unimplemented_method(stub):
    fails(lambda: stub.UnimplementedCall(messages.Empty(), timeout=60), grpc.StatusCode.UNIMPLEMENTED)


def unimplemented_service(stub):
    other = services.UnimplementedServiceStub(stub.channel)
    fails(lambda: other.UnimplementedCall(messages.Empty(), timeout=60), grpc.StatusCode.UNIMPLEMENTED)


def cancel_after_begin(stub):
    outgoing = queue.Queue()
    call = stub.StreamingInputCall.future(iter(outgoing.get, None), timeout=60)
    call.cancel()
    outgoing.put(None)
    assert call.code() == grpc.StatusCode.CANCELLED, call
    empty_unary(stub)


def cancel_after_first_response(stub):
    outgoing = queue.Queue()
    replies = stub.FullDuplexCall(iter(outgoing.get, None), timeout=60)
    outgoing.put(output(SIZES[0], request_size=REQUEST_SIZES[0]))
    next(replies)
    replies.cancel()
    fails(lambda: next(replies), grpc.StatusCode.CANCELLED)
    outgoing.put(None)


def timeout_on_sleeping_server(stub):
    empty_unary(stub)
    asked = output(1, request_size=REQUEST_SIZES[0], interval_us=600_000_000)
    fails(lambda: list(stub.FullDuplexCall(iter([asked]), timeout=0.5)), grpc.StatusCode.DEADLINE_EXCEEDED)
    empty_unary(stub)


def deadline_already_past(stub):
    fails(lambda: stub.EmptyCall(messages.Empty(), timeout=-1), grpc.StatusCode.DEADLINE_EXCEEDED)
    fails(lambda: stub.EmptyCall(messages.Empty(), timeout=0), grpc.StatusCode.DEADLINE_EXCEEDED)


def custom_metadata(stub):
    sent = (("x-grpc-test-echo-initial", "test_initial_metadata_value"), ("x-grpc-test-echo-trailing-bin", b"\xab\xab\xab\x00\xff"))
    _, call = stub.UnaryCall.with_call(simple(1, response_size=1), metadata=sent, timeout=60)
    duplex = stub.FullDuplexCall(iter([output(1)]), metadata=sent, timeout=60)
    assert len(list(duplex)) == 1
    for ended in (call, duplex):
        assert sent[0] in [tuple(entry) for entry in ended.initial_metadata()], ended.initial_metadata()
        assert sent[1] in [tuple(entry) for entry in ended.trailing_metadata()], ended.trailing_metadata()


def client_compressed_unary(stub):
    asked = simple(271828, response_size=314159, expect_compressed=messages.BoolValue(value=True))
    fails(lambda: stub.UnaryCall(asked, timeout=60), grpc.StatusCode.INVALID_ARGUMENT)
    for algorithm in (grpc.Compression.Gzip, grpc.Compression.Deflate):
        assert len(stub.UnaryCall(asked, timeout=60, compression=algorithm).payload.body) == 314159


def server_compressed_unary(stub):
    for compressed in (True, False):
        asked = simple(271828, response_size=314159, response_compressed=messages.BoolValue(value=compressed))
        assert stub.UnaryCall(asked, timeout=60).payload.body == bytes(314159)


def message_at_limit(stub):
    asked = simple(LIMIT - AROUND)
    assert asked.ByteSize() == LIMIT
    stub.UnaryCall(asked, timeout=60)


def message_over_limit(stub):
    asked = simple(LIMIT - AROUND + 1)
    assert asked.ByteSize() == LIMIT + 1
    fails(lambda: stub.UnaryCall(asked, timeout=60), grpc.StatusCode.RESOURCE_EXHAUSTED)
    # Small on the wire, too large once unpacked.
    fails(lambda: stub.UnaryCall(asked, timeout=60, compression=grpc.Compression.Gzip), grpc.StatusCode.RESOURCE_EXHAUSTED)
    empty_unary(stub)


def many_streams(stub):
    # All are open at once: each has had its first reply before any is asked for the second.
    queues = [queue.Queue() for _ in range(80)]
    calls = [stub.FullDuplexCall(iter(outgoing.get, None), timeout=120) for outgoing in queues]
    for turn in (1, 2):
        for i, outgoing in enumerate(queues):
            outgoing.put(output(100 * turn + i))
        assert [len(next(call).payload.body) for call in calls] == [100 * turn + i for i in range(80)]
    for outgoing in queues:
        outgoing.put(None)
    assert [list(call) for call in calls] == [[]] * 80


def user_agent(stub):
    _, call = stub.UnaryCall.with_call(simple(), metadata=(("x-grpc-test-echo-useragent", "1"),), timeout=60)
    found = dict(call.trailing_metadata())["x-grpc-test-echo-useragent"]
    assert found.startswith("conformance/1 grpc-python/"), found


def main():
    name, address = sys.argv[2:]
    options = [("grpc.max_send_message_length", -1), ("grpc.primary_user_agent", "conformance/1")]
    with grpc.insecure_channel(address, options=options) as channel:
        stub = services.TestServiceStub(channel)
        stub.channel = channel
        globals()[name](stub)


if __name__ == "__main__":
    main()
