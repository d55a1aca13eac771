"""What a Python client must get from the server. Usage: checks.py <check> <host:port>

A check that does not hold raises AssertionError; the test shows it.
"""

import importlib
import queue
import sys

import grpc

from classifier.v1 import document_classifier_pb2 as api, document_pb2, text_span_pb2
from classifier.v1 import document_classifier_pb2_grpc as api_grpc
from google.protobuf import descriptor_pb2
from google.rpc import error_details_pb2, status_pb2
from grpc.health.v1 import health_pb2, health_pb2_grpc

SERVICE = "classifier.v1.DocumentClassifier"
METHOD = f"/{SERVICE}/Classify"


def document(text, **fields):
    return document_pb2.Document(body=text, **fields)


def request(text, **fields):
    return api.ClassifyRequest(document=document(text, **fields))


def fails(call):
    """The error that a call ends with."""
    try:
        call()
    except grpc.RpcError as error:
        return error
    raise AssertionError("the call should have failed")


def details(error):
    trailers = {key: value for key, value in error.trailing_metadata()}
    return status_pb2.Status.FromString(trailers["grpc-status-details-bin"])


def unary(channel, stub):
    text = "province phường Yên Bình, huyện Đông Anh: economy economy"
    reply = stub.Classify(request(text, id="tài liệu 1", published_on="2025-07-01"), timeout=30)
    prediction = reply.prediction
    assert prediction.document_id == "tài liệu 1", prediction
    assert prediction.heads["level"].label == "province", prediction
    assert prediction.heads["topic"].label == "economy", prediction
    assert len(prediction.heads["level"].alternatives) == 3, prediction
    assert (prediction.model.name, prediction.model.version) == ("word-count", "1.2.3"), prediction


def spans(channel, stub):
    title, body = "🎉 tỉnh Hà Giang", "🎉 Quyết định 36/QĐ-UBND gửi huyện Thường Tín, Hà Nội"
    asked = api.ClassifyRequest(document=document(body, title=title))
    asked.options.units = asked.options.header = True
    prediction = stub.Classify(asked, timeout=30).prediction

    def cut(span):
        text = (title if span.field == text_span_pb2.DOCUMENT_FIELD_TITLE else body).encode()
        return text[span.utf8.start:span.utf8.end].decode()

    found = [cut(span) for unit in prediction.units for span in unit.mentions]
    assert found == ["tỉnh Hà Giang", "huyện Thường Tín", "Hà Nội"], prediction
    assert [cut(number.span) for number in prediction.numbers] == ["36/QĐ-UBND"], prediction


def evidence(channel, stub):
    title, body = "🎉 province", "🎉 đảng bộ bloc, UBND province"
    asked = api.ClassifyRequest(document=document(body, title=title))
    asked.options.explain = True
    asked.options.explain_labels["level"].labels.append("commune")
    best, other = stub.Classify(asked, timeout=30).prediction.heads["level"].evidence
    assert (best.label, best.against, other.label, other.against) == ("province", "bloc", "commune", "province"), best
    found = []
    for span in best.spans:
        text = (title if span.span.field == text_span_pb2.DOCUMENT_FIELD_TITLE else body).encode()
        found.append(text[span.span.utf8.start:span.span.utf8.end].decode())
    assert found == ["bloc", "province", "province"], best
    parts = best.baseline + best.other_words + best.absent + best.whole_text + sum(span.contribution for span in best.spans)
    assert abs(parts - best.margin) < 1e-4, best


def batch(channel, stub):
    documents = [document(label, id=str(i)) for i, label in enumerate(["province", "", "bloc"])]
    documents[2].published_on = "2025-02-30"
    reply = stub.ClassifyBatch(api.ClassifyBatchRequest(documents=documents + [document("commune", id="3")]), timeout=30)
    assert [item.document_id for item in reply.items] == ["0", "1", "2", "3"], reply
    assert [item.WhichOneof("outcome") for item in reply.items] == ["prediction", "error", "error", "prediction"], reply
    assert reply.items[3].prediction.heads["level"].label == "commune", reply
    violations = error_details_pb2.BadRequest()
    assert reply.items[2].error.details[0].Unpack(violations)
    assert violations.field_violations[0].field == "documents[2].published_on", violations


def stream(channel, stub):
    labels = ["province", "district", "commune", "ministry"]

    def documents():
        for i in range(1000):
            # Long and short by turns, so that later documents are ready before earlier ones.
            filler = "từ " * (5000 if i % 7 == 0 else 5)
            yield api.ClassifyStreamRequest(document=document(f"{labels[i % 4]} {labels[i % 4]} {filler}", id=str(i)))

    replies = list(stub.ClassifyStream(documents(), timeout=120))
    assert [reply.outcome.document_id for reply in replies] == [str(i) for i in range(1000)]
    found = [reply.outcome.prediction.heads["level"].label for reply in replies]
    assert found == [labels[i % 4] for i in range(1000)]


def stream_errors_inline(channel, stub):
    requests = [api.ClassifyStreamRequest(document=document("" if i % 5 == 0 else "province")) for i in range(20)]
    replies = list(stub.ClassifyStream(iter(requests), timeout=30))
    assert [reply.outcome.HasField("error") for reply in replies] == [i % 5 == 0 for i in range(20)]


def stream_ping_pong(channel, stub):
    outgoing = queue.Queue()
    replies = stub.ClassifyStream(iter(outgoing.get, None), timeout=30)
    for i in range(20):
        outgoing.put(api.ClassifyStreamRequest(document=document("province", id=str(i))))
        assert next(replies).outcome.document_id == str(i)
    outgoing.put(None)
    assert list(replies) == []


def stream_empty(channel, stub):
    assert list(stub.ClassifyStream(iter([]), timeout=30)) == []


def gzip(channel, stub):
    text = "province " * 20000
    reply = stub.Classify(request(text), timeout=30, compression=grpc.Compression.Gzip)
    assert reply.prediction.heads["level"].label == "province"
    replies = stub.ClassifyStream(
        iter([api.ClassifyStreamRequest(document=document(text))] * 3), timeout=30, compression=grpc.Compression.Gzip)
    assert [reply.outcome.prediction.heads["level"].label for reply in replies] == ["province"] * 3


def violations(channel, stub):
    bad = request("province", media_type="application/pdf", published_on="1/7/2025")
    bad.options.min_confidence.value = float("nan")
    bad.options.alternatives.value = -1
    bad.options.choose_among["cấp"].labels.append("tỉnh")
    bad.options.choose_among["level"].labels.append("tỉnh")
    error = fails(lambda: stub.Classify(bad, timeout=30))
    assert error.code() == grpc.StatusCode.INVALID_ARGUMENT, error
    found = error_details_pb2.BadRequest()
    assert details(error).details[0].Unpack(found)
    assert {violation.field for violation in found.field_violations} == {
        "document.media_type", "document.published_on", "options.min_confidence", "options.alternatives",
        "options.choose_among", 'options.choose_among["level"].labels'}, found
    assert "tỉnh" in str([violation.description for violation in found.field_violations])


def unknown_model(channel, stub):
    bad = request("province")
    bad.options.model = "không có"
    error = fails(lambda: stub.Classify(bad, timeout=30))
    assert error.code() == grpc.StatusCode.NOT_FOUND, error
    assert details(error).code == 5


def server_has_begun():
    """The test writes a line once the model works on the document that waits."""
    assert sys.stdin.readline()


def deadline(channel, stub):
    unary(channel, stub)
    error = fails(lambda: stub.Classify(request("wait"), timeout=3))
    assert error.code() == grpc.StatusCode.DEADLINE_EXCEEDED, error


def cancel_unary(channel, stub):
    call = stub.Classify.future(request("wait"), timeout=60)
    server_has_begun()
    call.cancel()
    try:
        call.result()
    except grpc.FutureCancelledError:
        return
    raise AssertionError("the call should have been cancelled")


def cancel_stream(channel, stub):
    outgoing = queue.Queue()
    replies = stub.ClassifyStream(iter(outgoing.get, None), timeout=60)
    outgoing.put(api.ClassifyStreamRequest(document=document("province")))
    next(replies)
    for _ in range(100):
        outgoing.put(api.ClassifyStreamRequest(document=document("wait")))
    server_has_begun()
    replies.cancel()
    error = fails(lambda: next(replies))
    assert error.code() == grpc.StatusCode.CANCELLED, error
    outgoing.put(None)


def raw(channel, method, message):
    return channel.unary_unary(method, lambda m: m, lambda m: m)(message, timeout=30)


def unknown_method(channel, stub):
    assert fails(lambda: raw(channel, f"/{SERVICE}/Nothing", b"")).code() == grpc.StatusCode.UNIMPLEMENTED
    assert fails(lambda: raw(channel, "/no.such.Service/Nothing", b"")).code() == grpc.StatusCode.UNIMPLEMENTED


def oversized(channel, stub):
    big = request("a" * (16 << 20))
    error = fails(lambda: stub.Classify(big, timeout=60))
    assert error.code() == grpc.StatusCode.RESOURCE_EXHAUSTED, error
    # Small on the wire, too large once unpacked.
    error = fails(lambda: stub.Classify(big, timeout=60, compression=grpc.Compression.Gzip))
    assert error.code() == grpc.StatusCode.RESOURCE_EXHAUSTED, error
    error = fails(lambda: list(stub.ClassifyStream(iter([api.ClassifyStreamRequest(document=big.document)]), timeout=60)))
    assert error.code() == grpc.StatusCode.RESOURCE_EXHAUSTED, error
    # Above the 4 MiB that many servers stop at, below this server's limit: it is read, and refused for its own reason.
    error = fails(lambda: stub.Classify(request("a" * (8 << 20)), timeout=60))
    assert error.code() == grpc.StatusCode.INVALID_ARGUMENT, error


def message_limit(channel, stub):
    # At the limit the message is read and the document refused for its own size; one byte more is not read.
    limit, around = 16 << 20, 10
    fitting, over = request("a" * (limit - around)), request("a" * (limit - around + 1))
    assert (fitting.ByteSize(), over.ByteSize()) == (limit, limit + 1)
    assert fails(lambda: stub.Classify(fitting, timeout=60)).code() == grpc.StatusCode.INVALID_ARGUMENT
    assert fails(lambda: stub.Classify(over, timeout=60)).code() == grpc.StatusCode.RESOURCE_EXHAUSTED


def deadline_past(channel, stub):
    error = fails(lambda: stub.Classify(request("province"), timeout=-1))
    assert error.code() == grpc.StatusCode.DEADLINE_EXCEEDED, error


def invalid_utf8(channel, stub):
    body = b"\x1a\x04\xff\xfeab"
    error = fails(lambda: raw(channel, METHOD, b"\x0a" + bytes([len(body)]) + body))
    assert error.code() == grpc.StatusCode.INVALID_ARGUMENT, error
    unary(channel, stub)


def malformed(channel, stub):
    error = fails(lambda: raw(channel, METHOD, b"\x0a\xff\xff\xff\xff\x0f"))
    assert error.code() == grpc.StatusCode.INVALID_ARGUMENT, error
    unary(channel, stub)


def model_info(channel, stub):
    info = stub.GetModelInfo(api.GetModelInfoRequest(), timeout=30)
    assert [head.name for head in info.model.heads] == ["level", "topic"], info
    assert info.limits.message_bytes == 16 << 20, info
    assert info.limits.document_bytes == 1 << 20, info


def health(channel, stub):
    status = health_pb2.HealthCheckResponse
    stub = health_pb2_grpc.HealthStub(channel)

    def check(service):
        return stub.Check(health_pb2.HealthCheckRequest(service=service), timeout=30).status

    def first_watched(service):
        replies = stub.Watch(health_pb2.HealthCheckRequest(service=service), timeout=30)
        try:
            return next(replies).status
        finally:
            replies.cancel()

    assert check("") == status.SERVING
    assert check(SERVICE) == status.SERVING
    assert fails(lambda: check("no.such.Service")).code() == grpc.StatusCode.NOT_FOUND
    assert first_watched(SERVICE) == status.SERVING
    assert first_watched("no.such.Service") == status.SERVICE_UNKNOWN


def reflection(channel, stub):
    for version in ("v1", "v1alpha"):
        messages = importlib.import_module(f"grpc.reflection.{version}.reflection_pb2")
        stubs = importlib.import_module(f"grpc.reflection.{version}.reflection_pb2_grpc")
        requests = [
            messages.ServerReflectionRequest(list_services=""),
            messages.ServerReflectionRequest(file_containing_symbol=SERVICE),
            messages.ServerReflectionRequest(file_by_filename="no/such.proto"),
        ]
        replies = list(stubs.ServerReflectionStub(channel).ServerReflectionInfo(iter(requests), timeout=30))
        services = {service.name for service in replies[0].list_services_response.service}
        assert services == {SERVICE, "grpc.health.v1.Health", "grpc.reflection.v1.ServerReflection",
                            "grpc.reflection.v1alpha.ServerReflection"}, services
        files = [descriptor_pb2.FileDescriptorProto.FromString(file).name
                 for file in replies[1].file_descriptor_response.file_descriptor_proto]
        assert files[-1] == "classifier/v1/document_classifier.proto", files
        assert "google/protobuf/duration.proto" in files, files
        assert replies[2].error_response.error_code == grpc.StatusCode.NOT_FOUND.value[0], replies[2]


def main():
    name, address = sys.argv[1:]
    unlimited = [("grpc.max_send_message_length", -1)]
    with grpc.insecure_channel(address, options=unlimited) as channel:
        globals()[name](channel, api_grpc.DocumentClassifierStub(channel))


if __name__ == "__main__":
    main()
