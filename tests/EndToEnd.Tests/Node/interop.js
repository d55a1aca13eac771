// The gRPC interoperability cases as a Node client runs them. Usage: node interop.js <protos folder> <case> <host:port>
'use strict';

const assert = require('node:assert/strict');
const http2 = require('node:http2');
const path = require('node:path');
const grpc = require('@grpc/grpc-js');
const loader = require('@grpc/proto-loader');

const [protos, name, address] = process.argv.slice(2);
const { TestService, UnimplementedService } = grpc.loadPackageDefinition(loader.loadSync(path.join(protos, 'interop.proto'))).grpc.testing;

const special = '\t\ntest with whitespace\r\nand Unicode BMP ☺ and non-BMP 😈\t\n';
const sizes = [31415, 9, 2653, 58979];
const requestSizes = [27182, 8, 1828, 45904];
// The stack's own default; what stands around the body of a message of that size takes 10 bytes.
const limit = 4 << 20;
const around = 10;

const soon = () => ({ deadline: Date.now() + 60_000 });
const payload = (size) => ({ body: Buffer.alloc(size) });
const output = (asked, requestSize = 0, intervalUs = 0) =>
  ({ responseParameters: asked.map((size) => ({ size, intervalUs })), payload: payload(requestSize) });

/** What a unary call gave: reply or error, headers and trailers. */
function unary(client, method, request, { metadata = new grpc.Metadata(), options = soon() } = {}) {
  return new Promise((resolve) => {
    const result = {};
    const call = client[method](request, metadata, options, (error, reply) => Object.assign(result, { error, reply }));
    call.on('metadata', (headers) => { result.headers = headers; });
    call.on('status', (status) => resolve(Object.assign(result, { status })));
  });
}

const all = async (call) => {
  const found = [];
  for await (const reply of call) found.push(reply.payload.body.length);
  return found;
};

async function code(call, expected) {
  const { status } = await call;
  assert.equal(status.code, expected, status.details);
  return status;
}

const ended = (call) => new Promise((resolve) => {
  call.on('error', () => {});
  call.on('status', (status) => resolve({ status }));
});

const next = (call) => new Promise((resolve, reject) => {
  call.once('data', resolve);
  call.once('error', reject);
});

async function bothShapes(client, expected, message) {
  const responseStatus = { code: expected, message };
  const status = await code(unary(client, 'unaryCall', { responseStatus }), expected);
  assert.equal(status.details, message);
  const call = client.fullDuplexCall(soon());
  call.resume();
  call.end({ responseStatus });
  const streamed = await code(ended(call), expected);
  assert.equal(streamed.details, message);
}

/** A call made of HTTP/2 frames by hand: what its headers and body were. */
function raw(message, headers) {
  return new Promise((resolve, reject) => {
    const session = http2.connect(`http://${address}`);
    session.on('error', reject);
    const stream = session.request({
      ':method': 'POST', ':path': '/grpc.testing.TestService/UnaryCall', 'content-type': 'application/grpc', te: 'trailers', ...headers,
    });
    const result = { chunks: [] };
    stream.on('response', (received) => { result.headers = received; });
    stream.on('trailers', (received) => { result.trailers = received; });
    stream.on('data', (chunk) => result.chunks.push(chunk));
    stream.on('error', reject);
    stream.on('close', () => {
      session.close();
      resolve({ ...result, body: Buffer.concat(result.chunks) });
    });
    const frame = Buffer.alloc(5 + message.length);
    frame[0] = headers['grpc-encoding'] ? 1 : 0;
    frame.writeUInt32BE(message.length, 1);
    message.copy(frame, 5);
    stream.end(frame);
  });
}

const serialize = (request) => TestService.service.UnaryCall.requestSerialize(request);

const cases = {
  empty_unary: (client) => code(unary(client, 'emptyCall', {}), grpc.status.OK),

  large_unary: async (client) => {
    const { error, reply } = await unary(client, 'unaryCall', { payload: payload(271828), responseSize: 314159 });
    assert.equal(error, null);
    assert.ok(reply.payload.body.equals(Buffer.alloc(314159)));
  },

  client_streaming: (client) => new Promise((resolve, reject) => {
    const call = client.streamingInputCall(soon(), (error, reply) => {
      if (error) return reject(error);
      return resolve(assert.equal(reply.aggregatedPayloadSize, 74922));
    });
    requestSizes.forEach((size) => call.write({ payload: payload(size) }));
    call.end();
  }),

  server_streaming: async (client) => assert.deepEqual(await all(client.streamingOutputCall(output(sizes), soon())), sizes),

  ping_pong: async (client) => {
    const call = client.fullDuplexCall(soon());
    const status = ended(call);
    for (let i = 0; i < sizes.length; i++) {
      const reply = next(call);
      call.write(output([sizes[i]], requestSizes[i]));
      assert.equal((await reply).payload.body.length, sizes[i]);
    }
    call.end();
    await code(status, grpc.status.OK);
  },

  empty_stream: async (client) => {
    const call = client.fullDuplexCall(soon());
    call.end();
    assert.deepEqual(await all(call), []);
  },

  half_close: async (client) => {
    const call = client.fullDuplexCall(soon());
    call.write(output(sizes));
    call.end(output([1]));
    assert.deepEqual(await all(call), [...sizes, 1]);
  },

  status_code_and_message: async (client) => {
    for (let expected = 1; expected <= 16; expected++) await bothShapes(client, expected, 'test status message');
  },

  special_status_message: async (client) => {
    await bothShapes(client, grpc.status.UNKNOWN, special);
    await bothShapes(client, grpc.status.NOT_FOUND, 'không có 100 % mô hình “thử”');
  },

  unimplemented_method: (client) => code(unary(client, 'unimplementedCall', {}), grpc.status.UNIMPLEMENTED),

  unimplemented_service: async () => {
    const other = new UnimplementedService(address, grpc.credentials.createInsecure());
    await code(unary(other, 'unimplementedCall', {}), grpc.status.UNIMPLEMENTED);
    other.close();
  },

  cancel_after_begin: async (client) => {
    const call = client.streamingInputCall(soon(), () => {});
    const status = ended(call);
    call.cancel();
    await code(status, grpc.status.CANCELLED);
    await cases.empty_unary(client);
  },

  cancel_after_first_response: async (client) => {
    const call = client.fullDuplexCall(soon());
    const status = ended(call);
    const reply = next(call);
    call.write(output([sizes[0]], requestSizes[0]));
    await reply;
    call.cancel();
    await code(status, grpc.status.CANCELLED);
  },

  timeout_on_sleeping_server: async (client) => {
    await cases.empty_unary(client);
    const call = client.fullDuplexCall({ deadline: Date.now() + 500 });
    call.resume();
    const status = ended(call);
    call.write(output([1], requestSizes[0], 600_000_000));
    await code(status, grpc.status.DEADLINE_EXCEEDED);
    await cases.empty_unary(client);
  },

  deadline_already_past: (client) =>
    code(unary(client, 'emptyCall', {}, { options: { deadline: Date.now() - 1000 } }), grpc.status.DEADLINE_EXCEEDED),

  custom_metadata: async (client) => {
    const metadata = new grpc.Metadata();
    const binary = Buffer.from([0xab, 0xab, 0xab, 0, 0xff]);
    metadata.set('x-grpc-test-echo-initial', 'test_initial_metadata_value');
    metadata.set('x-grpc-test-echo-trailing-bin', binary);
    const single = await unary(client, 'unaryCall', { responseSize: 1 }, { metadata });
    const call = client.fullDuplexCall(metadata, soon());
    const streamed = {};
    call.on('metadata', (headers) => { streamed.headers = headers; });
    call.resume();
    const status = ended(call);
    call.end(output([1]));
    Object.assign(streamed, await status);
    for (const { headers, status: { metadata: trailers } } of [single, streamed]) {
      assert.deepEqual(headers.get('x-grpc-test-echo-initial'), ['test_initial_metadata_value']);
      assert.deepEqual(trailers.get('x-grpc-test-echo-trailing-bin'), [binary]);
    }
  },

  client_compressed_unary: async (client) => {
    const asked = { payload: payload(271828), responseSize: 314159, expectCompressed: { value: true } };
    await code(unary(client, 'unaryCall', asked), grpc.status.INVALID_ARGUMENT);
    for (const algorithm of [grpc.compressionAlgorithms.gzip, grpc.compressionAlgorithms.deflate]) {
      const compressing = connect({ 'grpc.default_compression_algorithm': algorithm });
      const { reply, status } = await unary(compressing, 'unaryCall', asked);
      compressing.close();
      assert.equal(status.code, grpc.status.OK, status.details);
      assert.equal(reply.payload.body.length, 314159);
    }
  },

  server_compressed_unary: async (client) => {
    for (const value of [true, false]) {
      const { reply } = await unary(client, 'unaryCall', { responseSize: 314159, responseCompressed: { value } });
      assert.ok(reply.payload.body.equals(Buffer.alloc(314159)));
    }
  },

  message_at_limit: async (client) => {
    const asked = { payload: payload(limit - around) };
    assert.equal(serialize(asked).length, limit);
    await code(unary(client, 'unaryCall', asked), grpc.status.OK);
  },

  message_over_limit: async (client) => {
    const asked = { payload: payload(limit - around + 1) };
    assert.equal(serialize(asked).length, limit + 1);
    await code(unary(client, 'unaryCall', asked), grpc.status.RESOURCE_EXHAUSTED);
    await cases.empty_unary(client);
  },

  many_streams: async (client) => {
    // All are open at once: each has had its first reply before any is asked for the second.
    const calls = Array.from({ length: 80 }, () => client.fullDuplexCall(soon()));
    const statuses = calls.map(ended);
    for (const turn of [1, 2]) {
      const replies = calls.map(next);
      calls.forEach((call, i) => call.write(output([100 * turn + i])));
      (await Promise.all(replies)).forEach((reply, i) => assert.equal(reply.payload.body.length, 100 * turn + i));
    }
    calls.forEach((call) => call.end());
    for (const status of statuses) await code(status, grpc.status.OK);
  },

  user_agent: async () => {
    const named = connect({ 'grpc.primary_user_agent': 'conformance/1' });
    const metadata = new grpc.Metadata();
    metadata.set('x-grpc-test-echo-useragent', '1');
    const { status } = await unary(named, 'unaryCall', {}, { metadata });
    named.close();
    assert.match(status.metadata.get('x-grpc-test-echo-useragent')[0], /^conformance\/1 grpc-node-js\//);
  },

  unknown_encoding: async () => {
    const { headers } = await raw(serialize({}), { 'grpc-encoding': 'no-such-encoding' });
    assert.equal(headers['grpc-status'], String(grpc.status.UNIMPLEMENTED));
    assert.ok(headers['grpc-accept-encoding'].split(',').includes('gzip'), headers['grpc-accept-encoding']);
  },

  gzip_on_the_wire: async () => {
    const asked = (value) => serialize({ responseSize: 314159, responseCompressed: { value } });
    const packed = await raw(asked(true), { 'grpc-accept-encoding': 'gzip' });
    assert.equal(packed.headers['grpc-encoding'], 'gzip');
    assert.equal(packed.body[0], 1);
    assert.ok(packed.body.length < 10_000, `${packed.body.length} bytes`);
    const plain = await raw(asked(false), { 'grpc-accept-encoding': 'gzip' });
    assert.equal(plain.body[0], 0);
    const unasked = await raw(asked(true), {});
    assert.equal(unasked.body[0], 0);
    for (const { trailers } of [packed, plain, unasked]) assert.equal(trailers['grpc-status'], '0');
  },

  ping_frame: () => new Promise((resolve, reject) => {
    const session = http2.connect(`http://${address}`);
    session.on('error', reject);
    session.on('connect', () => session.ping(Buffer.from('12345678'), (error, _, echoed) => {
      session.close();
      if (error) return reject(error);
      return resolve(assert.equal(echoed.toString(), '12345678'));
    }));
  }),
};

function connect(options = {}) {
  return new TestService(address, grpc.credentials.createInsecure(), options);
}

const client = connect();
cases[name](client).then(() => client.close(), (error) => {
  console.error(error);
  process.exit(1);
});
